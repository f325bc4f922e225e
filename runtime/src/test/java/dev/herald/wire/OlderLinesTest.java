package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.herald.annotation.Form;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Payloads of older macro lines are read, and taken up step by step: {@code a} becomes {@code b}, which becomes {@code c}. */
class OlderLinesTest {
    private static final PayloadType<GenericPayload> ONE = line("1.1", "a: int", "n: int @1.1 = 7");
    private static final PayloadType<GenericPayload> TWO = GenericPayload.of(PayloadSchema.of("test", "Lined", "2.0")
                    .field(Field.of("b", "int", "2.0").renamedFrom("a"))
                    .field("n", "int", "2.0")
                    .build())
            .writing(ONE, old -> renamed(old, "a", "b"), OlderLinesTest::down);
    static final PayloadType<GenericPayload> THREE = GenericPayload.of(PayloadSchema.of("test", "Lined", "3.1")
                    .field(Field.of("c", "int", "3.0").renamedFrom("b"))
                    .field("late", "int?", "3.1")
                    .field("n", "int", "3.0")
                    .build())
            .writing(TWO, old -> renamed(old, "b", "c"), now -> Optional.of(renamed(now, "c", "b")));

    @Test
    void eachLineIsReadAndTakenUpByAllSteps() {
        assertThat(read(THREE, text("3.1", "{\"c\":1,\"n\":2,\"late\":3}")).values())
                .isEqualTo(Map.of("c", 1, "n", 2, "late", 3));
        assertThat(read(THREE, text("2.0", "{\"b\":1,\"n\":2}")).values()).isEqualTo(Map.of("c", 1, "n", 2));
        assertThat(read(THREE, text("1.1", "{\"a\":1,\"n\":2}")).values()).isEqualTo(Map.of("c", 1, "n", 2));
        assertThat(read(THREE, text("1.0", "{\"a\":1}")).values()).isEqualTo(Map.of("c", 1, "n", 7));
    }

    @Test
    void theVersionOfTheMessageStaysTheOneOnTheWire() {
        Decoded<GenericPayload> decoded = Samples.read(THREE, text("1.4", "{\"a\":1,\"n\":2,\"x\":3}"));

        assertThat(decoded.version()).isEqualTo(Version.parse("1.4"));
        assertThat(decoded.unknown()).isEqualTo(Map.of("$['test_object.data'].x", Json.parse("3")));
    }

    @Test
    void dataBeforeTheVersionAreReadAsTheirOwnLine() {
        String text = "{\"test_object.data\":{\"a\":1},\"test_object.version\":\"1.0\",\"test_object.name\":\"Lined\","
                + "\"test_object.namespace\":\"test\"}";

        assertThat(read(THREE, text).values()).isEqualTo(Map.of("c", 1, "n", 7));
    }

    @Test
    void anOlderLineMayHaveAnotherFormAndPrefix() {
        PayloadType<GenericPayload> bare = GenericPayload.type("test", "Lined", "1.0", Form.BARE, "a: int");
        PayloadType<GenericPayload> prefixed = GenericPayload.of(PayloadSchema.of("test", "Lined", "2.0")
                        .prefix("old")
                        .field("b", "int", "2.0")
                        .build())
                .reading(bare, old -> renamed(old, "a", "b"));
        PayloadType<GenericPayload> plain = GenericPayload.type("test", "Lined", "3.0", Form.PLAIN, "c: int @3.0")
                .reading(prefixed, old -> renamed(old, "b", "c"));

        assertThat(stated(plain, "5", "1.0").values()).isEqualTo(Map.of("c", 5));
        assertThat(stated(plain, text("2.0", "{\"b\":5}").replace("test_object", "old"), "2.0")
                        .values())
                .isEqualTo(Map.of("c", 5));
        assertThat(stated(plain, "{\"c\":5}", "3.0").values()).isEqualTo(Map.of("c", 5));
    }

    @Test
    void olderLinesAreReadWithinOthersInListsAndUnions() {
        UnionType<GenericPayload> union = UnionType.closed(GenericPayload.class, List.of(Samples.INNER, THREE));
        String old = text("1.0", "{\"a\":1}");

        assertThat(read(union, old).values()).isEqualTo(Map.of("c", 1, "n", 7));
        assertThat(JacksonDataReader.<List<GenericPayload>>readAll(
                        Bytes.utf8("[" + old + "," + text("3.0", "{\"c\":1,\"n\":2}") + "]"),
                        Limits.DEFAULT,
                        in -> in.list(data -> data.payload(THREE))))
                .extracting(payload -> payload.value("c"), payload -> payload.value("n"))
                .containsExactly(tuple(1, 7), tuple(1, 2));
    }

    @Test
    void aPlainMemberOfAUnionIsToldByTheFieldsOfTheLineThatIsStated() {
        PayloadType<GenericPayload> old = GenericPayload.type("test", "Plain", "1.0", Form.PLAIN, "a: int");
        PayloadType<GenericPayload> now = GenericPayload.type("test", "Plain", "2.0", Form.PLAIN, "b: int @2.0")
                .reading(old, one -> renamed(one, "a", "b"));
        UnionType<GenericPayload> union = UnionType.closed(GenericPayload.class, List.of(now));

        assertThat(stated(union, "{\"a\":1}", "1.0").values()).isEqualTo(Map.of("b", 1));
    }

    @Test
    void aLineThatIsNotReadIsRefusedWithThoseThatAre() {
        for (String version : List.of("4.0", "0.9")) {
            RefusedException e = Refusals.of(THREE, text(version, "{\"a\":1}"));

            assertThat(e.kind()).isEqualTo(Kind.UNSUPPORTED_MACRO);
            assertThat(e.path()).isEqualTo("$['test_object.version']");
            assertThat(e.readable()).isEqualTo("test/Lined 3.x, 2.x, 1.x");
        }
    }

    @Test
    void anOlderLineKeepsItsPromises() {
        RefusedException e = Refusals.of(THREE, text("1.1", "{\"a\":1}"));

        assertThat(e.kind()).isEqualTo(Kind.MISSING_FIELD);
        assertThat(e.found()).isEqualTo("no n");
    }

    @Test
    void wayDownAndUpAgain() {
        GenericPayload now = new GenericPayload(Map.of("c", 1, "n", 2));

        assertThat(THREE.lineage().downgrade(ONE, now)).contains(new GenericPayload(Map.of("a", 1, "n", 2)));
        assertThat(THREE.lineage().upgrade(ONE, new GenericPayload(Map.of("a", 1, "n", 2))))
                .isEqualTo(now);
        assertThat(THREE.lineage().downgrade(ONE, new GenericPayload(Map.of("c", -1, "n", 2))))
                .isEmpty();
        assertThat(THREE.lineage().downgrade(THREE, now)).contains(now);
        assertThat(THREE.lineage().upgrade(THREE, now)).isEqualTo(now);
    }

    @Test
    void aTypeTellsItsLines() {
        assertThat(THREE.lineage().lines()).hasToString("[test/Lined 3.1, test/Lined 2.0, test/Lined 1.1]");
        assertThat(THREE.lineage().line(2)).hasToString("Optional[test/Lined 2.0]");
        assertThat(THREE.lineage().line(4)).isEmpty();
        assertThat(THREE.lineage().writes(3) && THREE.lineage().writes(1)).isTrue();
        assertThat(THREE.lineage().writes(4)).isFalse();
        assertThat(THREE.lineage().oldest()).isEqualTo(Version.parse("3.1"));
        assertThat(THREE.recordedFrom("3.0").lineage().oldest()).isEqualTo(Version.parse("3.0"));
        assertThat(THREE.recordedFrom("3.0").lineage().lines()).hasSize(3);
    }

    @Test
    void aLineThatIsOnlyReadIsNotWritten() {
        PayloadType<GenericPayload> reading = line("2.0", "b: int").reading(ONE, old -> renamed(old, "a", "b"));

        assertThat(reading.lineage().writes(1)).isFalse();
        assertThatThrownBy(() -> reading.lineage().downgrade(ONE, GenericPayload.of("b", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test/Lined 2.0 has no way down to test/Lined 1.1: it does not write that line");
        assertThatThrownBy(() -> ONE.lineage().downgrade(TWO, GenericPayload.of("a", 1)))
                .hasMessage("test/Lined 1.1 has no way from and to test/Lined 2.0");
    }

    @Test
    void aTypeTellsWhatAVersionPromises() {
        assertThat(THREE.lineage().promises("c", Version.parse("1.0"))).isTrue();
        assertThat(THREE.lineage().promises("late", Version.parse("3.0"))).isFalse();
        assertThat(THREE.lineage().promises("late", Version.parse("3.1"))).isTrue();
        assertThat(THREE.lineage().promises("late", Version.parse("2.0"))).isFalse();
        assertThat(THREE.lineage().promises("n", Version.parse("1.0"))).isFalse();
        assertThat(THREE.lineage().promises("n", Version.parse("1.1"))).isTrue();
        assertThatThrownBy(() -> THREE.lineage().promises("lte", Version.parse("3.0")))
                .hasMessage("test/Lined has no field 'lte'; did you mean 'late'?");
    }

    private static PayloadType<GenericPayload> line(String version, String... fields) {
        String start = version.charAt(0) + ".0";
        String[] since = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            since[i] = fields[i].contains("@") ? fields[i] : fields[i] + " @" + start;
        }
        return GenericPayload.type("test", "Lined", version, Form.OBJECT, since);
    }

    private static Optional<GenericPayload> down(GenericPayload payload) {
        return Optional.of(renamed(payload, "b", "a"))
                .filter(old -> !Integer.valueOf(-1).equals(old.value("a")));
    }

    static GenericPayload renamed(GenericPayload payload, String from, String to) {
        Map<String, Object> values = new TreeMap<>(payload.values());
        values.put(to, values.remove(from));
        return new GenericPayload(values);
    }

    private static GenericPayload read(DataType<GenericPayload> type, String json) {
        return Samples.read(type, json).payload();
    }

    private static GenericPayload stated(DataType<GenericPayload> type, String json, String version) {
        return BothReaders.read(type, Bytes.utf8(json), Version.find(version), Limits.DEFAULT)
                .payload();
    }

    static String text(String version, String data) {
        return "{\"test_object.namespace\":\"test\",\"test_object.name\":\"Lined\",\"test_object.version\":\"" + version
                + "\",\"test_object.data\":" + data + "}";
    }
}
