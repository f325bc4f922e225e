package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.herald.annotation.Form;
import dev.herald.driver.Message;
import dev.herald.example.VolumePayload;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a message is damaged, reading it ends in a payload or in a typed refusal, in nothing else, and within the memory that the limits
 * allow.
 */
class DamagedMessagesTest {
    private static final int MESSAGES = 30_000;

    /** What reading one message may allocate: as much as the largest message has bytes, though all here have less than two thousand. */
    private static final long MEMORY = Limits.DEFAULT.bytes();

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Limits LIMITS = new Limits(2_000, 8, 200, 20, 20);

    /** A payload, and a text that it is read from. */
    private record Sample(String name, DataType<?> type, String payload) {
        byte[] notification() {
            return ("{\"message_id\":\"m-1\",\"publisher_id\":\"volume-api.host\",\"_unique_id\":[1,{\"a\":\"b\"}],"
                            + "\"event_type\":\"storage.volume.attach.start\",\"priority\":\"INFO\","
                            + "\"timestamp\":\"2026-11-20T17:02:29.315164Z\",\"payload\":" + payload + "}")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        PayloadType<GenericPayload> plain = GenericPayload.type(
                Form.PLAIN, "v: map<string,list<int>>", "n: payload:test/Inner@1?", "t: instant", "b: bytes");
        return Stream.of(
                new Sample("object", VolumePayload.TYPE, Volumes.TEXT),
                new Sample(
                        "plain",
                        plain,
                        "{\"v\":{\"a\":[1,-20,300]},\"n\":{\"test_object.namespace\":\"test\",\"test_object.name\":\"Inner\","
                                + "\"test_object.version\":\"1.0\",\"test_object.data\":{\"v\":4}},"
                                + "\"t\":\"2026-11-20T17:02:29Z\",\"b\":\"aGVyYWxk\"}"),
                new Sample("bare", Samples.BARE_INNER, "\"a text \\u00e4 of some length, and \\\"more\\\"\""),
                new Sample(
                        "union",
                        UnionType.closed(GenericPayload.class, List.of(Samples.DOG, Samples.CAT, Samples.INNER)),
                        "{\"n\":\"Rex\",\"kind\":\"cat\"}"));
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] valid = Volumes.TEXT.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < valid.length; length++) {
            RefusedException refusal = Refusals.of(VolumePayload.TYPE, Arrays.copyOf(valid, length), Limits.DEFAULT);

            assertThat(refusal.kind()).as("after %d bytes", length).isEqualTo(Kind.NOT_JSON);
            assertThat(refusal.path()).startsWith("$");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damageEndsInAPayloadOrARefusalWithinTheMemoryOfTheLimits(Sample sample) {
        byte[] valid = sample.notification();
        assertThat(refuses(sample, valid, Limits.DEFAULT)).as("undamaged").isFalse();
        long seed = ThreadLocalRandom.current().nextLong();
        int refused = 0;

        for (int i = 0; i < MESSAGES; i++) {
            byte[] message = Damage.of(valid, new Random(seed + i));
            try {
                Limits limits = i % 2 == 0 ? Limits.DEFAULT : LIMITS;
                long before = THREADS.getCurrentThreadAllocatedBytes();
                refused += refuses(sample, message, limits) ? 1 : 0;
                if (THREADS.getCurrentThreadAllocatedBytes() - before >= MEMORY) {
                    // Once more: the first time may have loaded classes.
                    before = THREADS.getCurrentThreadAllocatedBytes();
                    refuses(sample, message, limits);
                    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                            .as("bytes allocated")
                            .isLessThan(MEMORY);
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + (seed + i) + ": " + new String(message, StandardCharsets.UTF_8), e);
            }
        }

        assertThat(refused).isBetween(MESSAGES / 2, MESSAGES - 1);
    }

    /** Reads a whole notification, as a receiver does. */
    private static boolean refuses(Sample sample, byte[] text, Limits limits) {
        Message message =
                new Message("topic", "key", Optional.empty(), Map.of(), NativeFormat.CONTENT_TYPE, Bytes.owning(text));
        try {
            BothReaders.outline(message);
            Format format = Format.of(message, Format.builtIn(), limits);
            Envelope envelope = format instanceof NativeFormat
                    ? BothReaders.envelope(message, limits)
                    : format.read(message, limits);
            BothReaders.read(
                    sample.type(), envelope.payload(), envelope.identity().map(PayloadIdentity::version), limits);
            return false;
        } catch (RefusedException e) {
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(1_000);
            assertThat(e.getCause()).isNull();
            return true;
        }
    }
}
