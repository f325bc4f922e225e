package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.schema.FieldType;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again, for every type of field, in every form, whatever the order of members. */
class RoundTripTest {
    private static final Serialization JSON = Serialization.json();

    /** A type of field with a value of it. */
    record Sample(String type, Object value, Form form, long seed) {}

    @Provide
    Arbitrary<Sample> samples() {
        return FieldTypes.texts()
                .flatMap(text -> FieldTypes.values(FieldType.parse(text))
                        .flatMap(value -> Arbitraries.of(Form.values())
                                .flatMap(
                                        form -> Arbitraries.longs().map(seed -> new Sample(text, value, form, seed)))));
    }

    @Property(tries = 1500)
    void everyFieldTypeSurvives(@ForAll("samples") Sample sample) {
        PayloadType<GenericPayload> type = GenericPayload.type(sample.form(), "v: " + sample.type() + "?");
        GenericPayload payload = GenericPayload.of("v", sample.value());

        Bytes written = JSON.write(type, payload, false);
        Decoded<GenericPayload> read =
                BothReaders.read(type, written, Optional.empty(), Limits.DEFAULT.withNumberLength(1000));

        assertThat(comparable(read.payload().value("v"))).isEqualTo(comparable(sample.value()));
        assertThat(read.unknown()).isEmpty();
        assertThat(JSON.write(type, read.payload(), false)).isEqualTo(written);
    }

    @Property(tries = 500)
    void theOrderOfMembersDoesNotCount(@ForAll("samples") Sample sample) {
        PayloadType<GenericPayload> container = GenericPayload.type(Form.OBJECT, "v: " + sample.type() + "?", "w: int");
        GenericPayload payload = new GenericPayload(new TreeMap<>(Map.of("v", sample.value(), "w", 7)));
        String written = JSON.write(container, payload, false).utf8();

        Json shuffled = Json.of(FieldTypes.shuffled(Json.parse(written).toTree(), new Random(sample.seed())));
        Decoded<GenericPayload> read = BothReaders.read(
                container, Bytes.utf8(shuffled.toString()), Optional.empty(), Limits.DEFAULT.withNumberLength(1000));

        assertThat(comparable(read.payload().values())).isEqualTo(comparable(payload.values()));
    }

    @ParameterizedTest
    @EnumSource(FieldType.Scalar.class)
    void aFieldThatMayBeNullIsWrittenAsNull(FieldType.Scalar scalar) {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.PLAIN, "v: " + scalar + "?");

        Bytes written = JSON.write(type, GenericPayload.of("v", null), false);

        assertThat(written.utf8()).isEqualTo("{\"v\":null}");
        assertThat(Samples.read(type, written.utf8()).payload()).isEqualTo(GenericPayload.of("v", null));
    }

    /** Members of unions carry a constant once they were read: it is left out. */
    private static Object comparable(Object value) {
        if (value instanceof GenericPayload payload) {
            return comparable(payload.values());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new HashMap<>();
            map.forEach((key, element) -> entries.put(key, comparable(element)));
            entries.remove("kind");
            return entries;
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(RoundTripTest::comparable).toList();
        }
        return value;
    }
}
