package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Form;
import dev.herald.example.VolumePayload;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A payload in an older version is, byte for byte, what the producer of that version wrote. */
class PinsTest {
    private static final Serialization JSON = Serialization.json();

    /** A field with a value, which joined with some micro version. */
    record Sample(String type, @Nullable Object value, int since) {}

    @Provide
    Arbitrary<Sample> samples() {
        return FieldTypes.texts()
                .flatMap(text -> Combinators.combine(
                                FieldTypes.values(FieldType.parse(text)).injectNull(0.2),
                                Arbitraries.integers().between(0, 5))
                        .as((value, since) -> new Sample(text, value, since)));
    }

    /** The producer of 1.n is one whose definition ends with 1.n. */
    @Property(tries = 500)
    void aPinnedPayloadEqualsWhatTheOldProducerWrote(
            @ForAll @Size(max = 8) List<@From("samples") Sample> samples,
            @ForAll @IntRange(max = 5) int micro,
            @ForAll boolean plain) {
        PayloadSchema.Builder schema =
                PayloadSchema.of("test", "Generic", "1.5").form(plain ? Form.PLAIN : Form.OBJECT);
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (int i = 0; i < samples.size(); i++) {
            schema.field(
                    "f" + i, samples.get(i).type() + "?", "1." + samples.get(i).since());
            values.put("f" + i, samples.get(i).value());
        }
        PayloadType<GenericPayload> now = GenericPayload.of(schema.build());
        Version pin = new Version(1, micro);
        PayloadType<GenericPayload> then = GenericPayload.of(now.schema().at(pin));
        GenericPayload payload = new GenericPayload(values);

        assertThat(JSON.write(now, payload, Pins.of(Map.of(now, pin)), false))
                .isEqualTo(JSON.write(then, payload, false));
    }

    @Test
    void fieldsThatJoinedLaterAreLeftOutAndTheOlderNumberIsStated() {
        PayloadType<GenericPayload> type =
                GenericPayload.type(Form.OBJECT, "c: string?", "a: int @1.2 = 1", "b: string? @1.1");

        String text = write(type, payload("a", 1, "b", "two", "c", "three"), Map.of(type, Version.parse("1.1")));

        assertThat(text).isEqualTo("""
                {"test_object.namespace":"test","test_object.name":"Generic","test_object.version":"1.1",\
                "test_object.data":{"b":"two","c":"three"}}""");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"OBJECT", "PLAIN"})
    void nestedPayloadsFollowPinsOfTheirOwn(Form form) {
        PayloadType<GenericPayload> port =
                GenericPayload.type("test", "Port", "1.3", form, "v: int", "w: int @1.3 = 1", "x: int @1.2 = 1");
        PayloadType<GenericPayload> node = Container.of(port);
        GenericPayload one = payload("v", 1, "w", 2, "x", 3);
        GenericPayload payload = payload("ports", List.of(one, one), "y", 8, "z", 7);

        String both = write(node, payload, Map.of(node, Version.parse("1.1"), port, Version.parse("1.2")));
        String portsOnly = write(node, payload, Map.of(port, Version.parse("1.0")));
        String containerOnly = write(node, payload, Map.of(node, Version.parse("1.0")));

        assertThat(both).isEqualTo(text("1.1", "{\"ports\":[P,P],\"y\":8}", form, "1.2", "{\"v\":1,\"x\":3}"));
        assertThat(portsOnly).isEqualTo(text("1.2", "{\"ports\":[P,P],\"y\":8,\"z\":7}", form, "1.0", "{\"v\":1}"));
        assertThat(containerOnly).isEqualTo(text("1.0", "{\"ports\":[P,P]}", form, "1.3", "{\"v\":1,\"w\":2,\"x\":3}"));
    }

    @Test
    void ofAHandWrittenPayloadFieldsAreLeftOutToo() {
        Pins pins = Pins.of(Map.of(VolumePayload.TYPE, Version.parse("1.0")));

        String text =
                JSON.write(VolumePayload.TYPE, Volumes.VOLUME, pins, false).utf8();

        assertThat(text)
                .isEqualTo(Volumes.TEXT
                        .replace("\"1.2\"", "\"1.0\"")
                        .replace("\"extra\":{\"weight\": 1.50},", "")
                        .replace("\"labels\":{\"tier\":\"gold\"},", "")
                        .replace("\"replicas\":2,", ""));
        assertThat(JSON.write(VolumePayload.TYPE, Volumes.VOLUME, pins, true).utf8())
                .isEqualTo(text.replace("secret", "***"));
    }

    @Test
    void whatIsNotPinnedHasItsOwnVersion() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.OBJECT, "a: int");

        assertThat(Pins.NONE.version(type)).isEqualTo(Version.parse("1.2"));
        assertThat(Pins.of(Map.of(type, Version.parse("1.1"))).version(type)).isEqualTo(Version.parse("1.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "0.9", "2.0"})
    void aVersionOfAnotherLineOrANewerOneCannotBeWritten(String version) {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.OBJECT, "a: int");

        assertThatThrownBy(() -> Pins.of(Map.of(type, Version.parse(version))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test/Generic 1.2 cannot be written as " + version);
    }

    private static String write(
            PayloadType<GenericPayload> type, GenericPayload payload, Map<PayloadType<?>, Version> versions) {
        return JSON.write(type, payload, Pins.of(versions), false).utf8();
    }

    private static String text(String version, String data, Form form, String portVersion, String port) {
        String nested = form == Form.PLAIN ? port : object("Port", portVersion, port);
        return object("Node", version, data.replace("P", nested));
    }

    private static String object(String name, String version, String data) {
        return "{\"test_object.namespace\":\"test\",\"test_object.name\":\"" + name + "\",\"test_object.version\":\""
                + version + "\",\"test_object.data\":" + data + "}";
    }

    private static GenericPayload payload(Object... namesAndValues) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new GenericPayload(values);
    }

    /** Version 1.2 of a payload with a list of another one. */
    private record Container(PayloadType<GenericPayload> port, FieldName ports, FieldName y, FieldName z)
            implements PayloadCodec<GenericPayload> {
        static PayloadType<GenericPayload> of(PayloadType<GenericPayload> port) {
            PayloadSchema schema = PayloadSchema.of("test", "Node", "1.2")
                    .field("ports", "list<payload:test/Port@1>", "1.0")
                    .field(Field.of("y", "int", "1.1").withDefault("0"))
                    .field(Field.of("z", "int", "1.2").withDefault("0"))
                    .build();
            return PayloadType.of(
                    GenericPayload.class,
                    schema,
                    new Container(port, FieldName.of("ports"), FieldName.of("y"), FieldName.of("z")));
        }

        @Override
        @SuppressWarnings("unchecked")
        public void write(GenericPayload payload, DataWriter out) {
            out.startObject();
            out.listField(
                    ports, (List<GenericPayload>) payload.value("ports"), (data, value) -> data.payload(port, value));
            out.field(y, payload.value("y"), (data, value) -> data.int32((Integer) value));
            out.field(z, payload.value("z"), (data, value) -> data.int32((Integer) value));
            out.endObject();
        }

        @Override
        public GenericPayload read(DataReader in) {
            throw new UnsupportedOperationException();
        }
    }
}
