package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sixty-four times as much costs about sixty-four times as much, whatever it is: no message is worth more work than it has bytes. What is
 * counted is the time that the processor spends, at best of several times. What grows with the square of the size would cost four thousand
 * times as much; eight times more than in proportion is left to caches, and to machines that are busy.
 */
class HostileCostTest {
    private static final int SMALL = 1_000;
    private static final int TIMES = 64;
    private static final int TOO_MUCH = 8 * TIMES;

    /** No limit but the depth of the reference's own. */
    private static final Limits NONE =
            new Limits(1 << 30, Integer.MAX_VALUE, Integer.MAX_VALUE, 1_000, Integer.MAX_VALUE);

    private static final PayloadType<GenericPayload> TYPE = GenericPayload.type(
            Form.PLAIN,
            "j: json?",
            "l: list<string>?",
            "m: map<string,int>?",
            "s: string?",
            "o: set<enum:Open>?",
            "c: map<enum:Open,int>?");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What somebody may send. */
    enum Hostile {
        A_LONG_TEXT(size -> "{\"s\":\"" + "a".repeat(8 * size) + "\"}"),
        A_TEXT_OF_ESCAPES(size -> "{\"s\":\"" + "\\u00e4\\n".repeat(size) + "\"}"),
        A_TEXT_BEYOND_ASCII(size -> "{\"s\":\"" + "ä\ud83d\ude00x".repeat(size) + "\"}"),
        A_TEXT_WITHOUT_END(size -> "{\"s\":\"" + "a\\\\".repeat(size)),
        UNKNOWN_MEMBERS(size -> "{" + members(size, i -> "u" + i) + "}"),
        UNKNOWN_MEMBERS_IN_REVERSE(size -> "{" + members(size, i -> "u" + (size - i)) + "}"),
        UNKNOWN_MEMBERS_WITH_ESCAPES(size -> "{" + members(size, i -> "\\u0061" + i) + "}"),
        FREE_MEMBERS_IN_REVERSE(size -> "{\"j\":{" + members(size, i -> "u" + (size - i)) + "}}"),
        FREE_MEMBERS_OF_ONE_HASH(size -> "{\"j\":{" + members(size, HostileCostTest::collision) + "}}"),
        A_DUPLICATE_AT_THE_END(size -> "{\"j\":{" + members(size, i -> "u" + i % (size - 1)) + "}}"),
        ENTRIES_OF_ONE_HASH(size -> "{\"m\":{" + members(size, HostileCostTest::collision) + "}}"),
        UNKNOWN_KEYS(size -> "{\"c\":{" + members(size, i -> "k" + (size - i)) + "}}"),
        UNKNOWN_CONSTANTS(size -> "{\"o\":[" + list(size, i -> "\"C" + i + "\"") + "]}"),
        ELEMENTS(size -> "{\"l\":[" + list(size, i -> "\"e\"") + "]}"),
        EMPTY_OBJECTS(size -> "{\"j\":[" + list(size, i -> "{\"a\":{}}") + "]}"),
        DEEP_ARRAYS(size -> "{\"j\":" + "[".repeat(size) + "]".repeat(size) + "}"),
        DEEP_OBJECTS(size -> "{\"u\":" + "{\"a\":".repeat(size / 8) + "1" + "}".repeat(size / 8) + "}"),
        WHITE_SPACE(size -> "{" + " \n".repeat(4 * size) + "}"),
        DIGITS(size -> "{\"j\":[" + list(size, i -> "-12345.678e-9") + "]}"),
        TOO_MANY_DIGITS(size -> "{\"j\":" + "9".repeat(8 * size) + "}");

        private final IntFunction<String> text;

        Hostile(IntFunction<String> text) {
            this.text = text;
        }
    }

    private static String members(int count, IntFunction<String> name) {
        return list(count, i -> "\"" + name.apply(i) + "\":0");
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    /** Different texts, all of one hash code: each bit is one of two pairs that have the same. */
    private static String collision(int number) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void theCostIsInProportionToTheSize(Hostile hostile) {
        Bytes small = Bytes.utf8(hostile.text.apply(SMALL));
        Bytes large = Bytes.utf8(hostile.text.apply(SMALL * TIMES));

        assertInProportion(() -> read(small), () -> read(large));
    }

    /** It writes what the fast writer gave up, as large as that may be. */
    @Test
    void theReferenceWritesInProportionToTheSizeToo() {
        GenericPayload small = payload(40 * SMALL);
        GenericPayload large = payload(40 * SMALL * TIMES);

        assertInProportion(
                () -> Serialization.jackson().write(TYPE, small, false),
                () -> Serialization.jackson().write(TYPE, large, false));
    }

    private static GenericPayload payload(int elements) {
        Bytes text = Bytes.utf8("{\"l\":[" + list(elements, i -> "\"element\"") + "]}");
        return Serialization.json().read(TYPE, text, Optional.empty(), NONE).payload();
    }

    private static void assertInProportion(Runnable small, Runnable large) {
        small.run();
        large.run();
        assertThat(cost(large)).isLessThan(TOO_MUCH * Math.max(cost(small), 50_000));
    }

    /** Nanoseconds of the processor, at best. */
    private static long cost(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int times = 0; times < 5; times++) {
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
        }
        return best;
    }

    private static void read(Bytes text) {
        try {
            Serialization.json().read(TYPE, text, Optional.empty(), NONE);
        } catch (RefusedException e) {
            assertThat(e.getMessage()).hasSizeLessThan(1_000);
        }
    }
}
