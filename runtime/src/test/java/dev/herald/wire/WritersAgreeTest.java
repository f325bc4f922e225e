package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Redaction;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a payload holds, the direct writer ends as the reference does: in the same bytes or in the same error. A run of a million payloads
 * takes {@code -Dtest=WritersAgreeTest -Dherald.messages=1000000}.
 */
class WritersAgreeTest {
    private static final int PAYLOADS = Integer.getInteger("herald.messages", 20_000);

    private static final String NAMES = "\"ä\n€😀 name";

    /** A payload, and how it is written. */
    private record Sample(PayloadType<GenericPayload> type, GenericPayload payload, Pins pins, boolean forPeople) {
        static Sample of(Random random, boolean flaws) {
            AnyValue any = new AnyValue(random, flaws);
            PayloadSchema.Builder schema = PayloadSchema.of("test", "Generic", "1.3")
                    .form(Form.values()[random.nextInt(3)])
                    .instants(Instants.values()[random.nextInt(2)]);
            Map<String, @Nullable Object> values = new TreeMap<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                String name = i + (random.nextInt(4) == 0 ? NAMES : "_name".substring(0, i));
                Field field = Field.of(name, any.type(2) + "?", "1." + random.nextInt(4));
                int redaction = random.nextInt(15);
                schema.field(redaction < 3 ? field.redacted(Redaction.values()[redaction]) : field);
                values.put(name, random.nextInt(5) == 0 && i > 1 ? null : any.of(field.type()));
            }
            PayloadType<GenericPayload> type = GenericPayload.of(schema.build());
            int pin = random.nextInt(8);
            return new Sample(
                    type,
                    new GenericPayload(values),
                    pin > 3 ? Pins.NONE : Pins.of(Map.of(type, new Version(1, pin))),
                    random.nextInt(4) == 0);
        }

        String end(Serialization serialization) {
            try {
                return serialization.write(type, payload, pins, forPeople).utf8();
            } catch (RuntimeException e) {
                return e.toString();
            }
        }

        /** The text of the direct writer alone; what it cannot write is an exception. */
        String direct() {
            DirectDataWriter direct = DirectDataWriter.take();
            try {
                direct.payload(type, payload, pins, forPeople);
                return direct.text().utf8();
            } finally {
                direct.giveBack();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bothEndInTheSameBytesOrTheSameError(boolean flaws) {
        long seed = ThreadLocalRandom.current().nextLong();
        int errors = 0;

        for (int i = 0; i < PAYLOADS; i++) {
            Sample sample = Sample.of(new Random(seed + i), flaws);
            String expected = sample.end(Serialization.jackson());

            assertThat(sample.end(Serialization.json())).as("seed %d", seed + i).isEqualTo(expected);
            if (!flaws) {
                assertThat(sample.direct()).as("seed %d, alone", seed + i).isEqualTo(expected);
            }
            errors += expected.startsWith("dev.herald.") || expected.startsWith("java.") ? 1 : 0;
        }

        assertThat(errors).isBetween(flaws ? PAYLOADS / 20 : 0, flaws ? PAYLOADS / 2 : 0);
    }

    @Test
    void whatWentWrongOnceIsForgotten() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.OBJECT, "v: list<string>");
        Sample good = new Sample(type, GenericPayload.of("v", List.of("a")), Pins.NONE, false);
        Sample bad = new Sample(type, GenericPayload.of("v", List.of("a", "\ud800")), Pins.NONE, false);
        String before = good.end(Serialization.json());

        String error = bad.end(Serialization.json());

        assertThat(error).contains("half of a surrogate pair").contains("/test_object.data/v/1");
        assertThat(good.end(Serialization.json())).isEqualTo(before);
    }
}
