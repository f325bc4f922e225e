package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.example.VolumePayload;
import dev.herald.schema.FieldType;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Whatever comes, the fast reader ends as the reference does: with an equal value, the same unknown members and the same version, or with
 * the same kind, path and words of refusal. Each property reads 10,000 messages, or as many as {@code -Dherald.messages=1000000} says; a
 * failure prints the seed that repeats it.
 */
class ReadersAgreeTest {
    private static final int TRIES = 1_000;
    private static final int TIMES = Integer.getInteger("herald.messages", 10_000) / TRIES;

    private static final Limits LARGE = Limits.DEFAULT.withNumberLength(1_000);
    private static final Limits SMALL = new Limits(600, 6, 30, 12, 6);

    private int direct;
    private int all;

    /** A message, and what reads it. */
    record Sample(DataType<?> type, String json, Optional<Version> stated, long seed) {
        Bytes disguised(int times) {
            return Bytes.owning(Disguise.of(json, new Random(seed + times)));
        }

        @Override
        public String toString() {
            return type + " reads " + json + ", seed " + seed;
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.frequencyOf(Tuple.of(8, generic()), Tuple.of(1, fixed()));
    }

    /** Two fields of any types, in any form. */
    private static Arbitrary<Sample> generic() {
        return Combinators.combine(typed(), typed(), Arbitraries.of(Form.values()), Arbitraries.longs())
                .as((one, other, form, seed) -> {
                    PayloadType<GenericPayload> type = form == Form.BARE
                            ? GenericPayload.type(form, "v: " + one.type + "?")
                            : GenericPayload.type(form, "v: " + one.type + "?", "w: " + other.type, "x: int? @1.1");
                    Map<String, Object> values = new TreeMap<>(Map.of("v", one.value));
                    if (form != Form.BARE) {
                        values.put("w", other.value);
                    }
                    String json = Serialization.jackson()
                            .write(type, new GenericPayload(new TreeMap<>(values)), false)
                            .utf8();
                    return new Sample(
                            type,
                            json,
                            Version.find(seed % 2 == 0 ? "1.2" : "1.7").filter(version -> seed % 3 != 0),
                            seed);
                });
    }

    private record Typed(String type, Object value) {}

    private static Arbitrary<Typed> typed() {
        return FieldTypes.texts()
                .flatMap(text -> FieldTypes.values(FieldType.parse(text)).map(value -> new Typed(text, value)));
    }

    /** Older lines, unions, and a payload as it is generated. */
    private static Arbitrary<Sample> fixed() {
        return Combinators.combine(Arbitraries.of(FIXED), Arbitraries.longs())
                .as((sample, seed) -> new Sample(sample.type, sample.json, sample.stated, seed));
    }

    private static final List<Sample> FIXED = List.of(
            fixed(VolumePayload.TYPE, Volumes.TEXT),
            fixed(OlderLinesTest.THREE, OlderLinesTest.text("3.1", "{\"c\":1,\"late\":3,\"n\":2}")),
            fixed(OlderLinesTest.THREE, OlderLinesTest.text("2.0", "{\"b\":1,\"n\":2}")),
            fixed(OlderLinesTest.THREE, OlderLinesTest.text("1.0", "{\"a\":1}")),
            fixed(
                    UnionType.closed(GenericPayload.class, List.of(Samples.DOG, Samples.CAT, Samples.INNER)),
                    "{\"kind\":\"cat\",\"n\":\"Rex\"}"),
            fixed(
                    UnionType.open(
                            GenericPayload.class, List.of(Samples.INNER), json -> GenericPayload.of("unknown", json)),
                    "{\"test_object.namespace\":\"test\",\"test_object.name\":\"Other\","
                            + "\"test_object.version\":\"1.0\",\"test_object.data\":{\"v\":4}}"));

    private static Sample fixed(DataType<?> type, String json) {
        return new Sample(type, json, Optional.empty(), 0);
    }

    @Property(tries = TRIES)
    void validMessagesEndInTheSameValue(@ForAll("samples") Sample sample) {
        for (int times = 0; times < TIMES; times++) {
            Bytes message = sample.disguised(times);
            read(sample, message, SMALL);
            if (read(sample, message, LARGE)) {
                all++;
                direct += BothReaders.isTakenDirectly(sample.type, message, sample.stated, LARGE) ? 1 : 0;
            }
        }
    }

    @Property(tries = TRIES)
    void damagedMessagesEndInTheSameRefusal(@ForAll("samples") Sample sample) {
        for (int times = 0; times < TIMES; times++) {
            byte[] message = Damage.of(sample.disguised(times).toArray(), new Random(sample.seed - times));
            read(sample, Bytes.owning(message), times % 4 == 0 ? SMALL : Limits.DEFAULT);
        }
    }

    /** A part of a larger array, in which all goes on as if it were valid, or not. */
    @Property(tries = TRIES)
    void whatStandsBehindATextDoesNotCount(@ForAll("samples") Sample sample) {
        byte[] message = sample.disguised(0).toArray();
        Random random = new Random(sample.seed);
        int to = random.nextInt(message.length + 1);
        read(sample, Bytes.owning(message).slice(0, to), Limits.DEFAULT);
        read(
                sample,
                Bytes.utf8(" 1]" + new String(message, StandardCharsets.UTF_8)).slice(3, 3 + to),
                Limits.DEFAULT);
    }

    /** Whether a message is read; what it is refused with is the same by both readers. */
    private static boolean read(Sample sample, Bytes message, Limits limits) {
        try {
            BothReaders.read(sample.type, message, sample.stated, limits);
            BothReaders.identify(message, limits);
            return true;
        } catch (RefusedException | IllegalStateException e) {
            return false;
        }
    }

    /** The fast reader would be the same as the reference if it never took anything. */
    @AfterProperty
    void almostAllValidMessagesAreTakenDirectly() {
        assertThat(direct).isGreaterThanOrEqualTo(all * 99 / 100);
    }
}
