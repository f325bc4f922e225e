package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Form;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the stated version promises must be there, and nothing more. */
class VersionedReadingTest {
    private static final PayloadType<GenericPayload> TYPE =
            GenericPayload.type(Form.OBJECT, "a: int", "b: int @1.1 = 5", "c: string? @1.2", "d: int @1.2 = 6");

    @Test
    void aFieldThatJoinedLaterIsLeftAtItsDefault() {
        Decoded<GenericPayload> read = Samples.read(TYPE, text("1.0", "{\"a\":1}"));

        assertThat(read.payload().values()).isEqualTo(Map.of("a", 1, "b", 5, "d", 6));
        assertThat(read.version()).isEqualTo(Version.parse("1.0"));
    }

    @Test
    void aFieldWithADefaultMustBeThereOnceItHasJoined() {
        assertRefused(text("1.1", "{\"a\":1}"), Kind.MISSING_FIELD, "$['test_object.data']", "no b");
    }

    @Test
    void allMissingFieldsAreNamed() {
        assertRefused(text("1.2", "{\"c\":null}"), Kind.MISSING_FIELD, "$['test_object.data']", "no a, b, d");
    }

    @Test
    void aNewerMicroVersionIsReadAndWhatItAddedIsKept() {
        Decoded<GenericPayload> read =
                Samples.read(TYPE, text("1.99", "{\"a\":1,\"b\":2,\"d\":3,\"e\":{\"f\":[1, 2.50]},\"g h\":null}"));

        assertThat(read.payload().values()).isEqualTo(Map.of("a", 1, "b", 2, "d", 3));
        assertThat(read.version()).isEqualTo(Version.parse("1.99"));
        assertThat(read.unknown())
                .isEqualTo(Map.of(
                        "$['test_object.data'].e",
                        Json.parse("{\"f\":[1,2.50]}"),
                        "$['test_object.data']['g h']",
                        Json.NULL));
        assertThat(read.unknown().get("$['test_object.data'].e")).hasToString("{\"f\":[1, 2.50]}");
    }

    @Test
    void theTextOfWhatIsUnknownTellsPathsAndNoValues() {
        Decoded<GenericPayload> read =
                Samples.read(TYPE, text("1.99", "{\"a\":1,\"b\":2,\"d\":3,\"e\":{\"password\":\"x1y2\"}}"));

        assertThat(read.unknown()).hasToString("[$['test_object.data'].e]");
        assertThat(read.within("$.payload").unknown()).hasToString("[$.payload['test_object.data'].e]");
        assertThat(read.toString()).contains("$['test_object.data'].e").doesNotContain("x1y2");
    }

    @Test
    void aNewerMicroVersionStillPromisesTheFieldsThatAreKnown() {
        assertRefused(text("1.99", "{\"a\":1,\"b\":2}"), Kind.MISSING_FIELD, "$['test_object.data']", "no d");
    }

    @Test
    void anotherMacroVersionIsRefused() {
        RefusedException newer = refusal(text("2.0", "{\"x\":1}"));
        RefusedException older = refusal(text("0.9", "{\"x\":1}"));

        assertThat(newer.kind()).isEqualTo(Kind.UNSUPPORTED_MACRO);
        assertThat(newer.path()).isEqualTo("$['test_object.version']");
        assertThat(newer.found()).isEqualTo("\"2.0\"");
        assertThat(newer.readable()).isEqualTo("test/Generic 1.x");
        assertThat(older.kind()).isEqualTo(Kind.UNSUPPORTED_MACRO);
    }

    @Test
    void theDataMayComeBeforeTheVersion() {
        String text = "{\"test_object.data\":{\"a\":1,\"z\":[{}]},\"x\":7,\"test_object.version\":\"1.0\","
                + "\"test_object.name\":\"Generic\",\"test_object.namespace\":\"test\"}";

        Decoded<GenericPayload> read = Samples.read(TYPE, text);

        assertThat(read.payload().values()).isEqualTo(Map.of("a", 1, "b", 5, "d", 6));
        assertThat(read.unknown()).containsOnlyKeys("$['test_object.data'].z", "$.x");
    }

    @Test
    void aPlaceInDataThatCameFirstHasTheSamePath() {
        String text = "{\"test_object.data\":{\"a\":\"1\"},\"test_object.version\":\"1.0\","
                + "\"test_object.name\":\"Generic\",\"test_object.namespace\":\"test\"}";

        assertRefused(text, Kind.WRONG_TYPE, "$['test_object.data'].a", "\"1\"");
    }

    @Test
    void aPlainPayloadIsReadAsTheVersionInTheHeaders() {
        PayloadType<GenericPayload> plain = GenericPayload.type(Form.PLAIN, "a: int", "b: int @1.1 = 5");

        Decoded<GenericPayload> read = Samples.read(plain, "{\"a\":1}");

        assertThat(read.version()).isEqualTo(Version.parse("1.0"));
        assertThat(read.payload().value("b")).isEqualTo(5);
        assertThatThrownBy(() -> plain(plain, "{\"a\":1}", "1.1")).hasMessageContaining("no b");
        assertThatThrownBy(() -> plain(plain, "{\"a\":1}", "2.0"))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNSUPPORTED_MACRO));
    }

    @Test
    void aNestedPayloadHasAVersionOfItsOwn() {
        PayloadType<GenericPayload> outer =
                GenericPayload.type(Form.OBJECT, "v: payload:test/Inner@1", "z: int @1.2 = 1");
        String inner = "{\"test_object.namespace\":\"test\",\"test_object.name\":\"Inner\","
                + "\"test_object.version\":\"1.7\",\"test_object.data\":{\"v\":4,\"new\":true}}";

        Decoded<GenericPayload> read = Samples.read(outer, text("1.1", "{\"v\":" + inner + "}"));

        assertThat(read.version()).isEqualTo(Version.parse("1.1"));
        assertThat(read.payload().value("v")).isEqualTo(GenericPayload.of("v", 4));
        assertThat(read.unknown()).containsOnlyKeys("$['test_object.data'].v['test_object.data'].new");
        assertThatThrownBy(() -> Samples.read(outer, text("1.1", "{\"v\":" + inner.replace("1.7", "2.0") + "}")))
                .hasMessageContaining("UNSUPPORTED_MACRO at $['test_object.data'].v['test_object.version']");
    }

    @Property(tries = 300)
    void everyMicroVersionIsReadByEveryOther(
            @ForAll @IntRange(max = 8) int written, @ForAll @IntRange(max = 8) int read, @ForAll int value) {
        Bytes message = Serialization.json().write(micro(written), fields(written, value), false);

        Decoded<GenericPayload> decoded = BothReaders.read(micro(read), message, Optional.empty(), Limits.DEFAULT);

        assertThat(decoded.version()).isEqualTo(new Version(1, written));
        assertThat(decoded.unknown()).hasSize(Math.max(0, written - read));
        for (int i = 0; i <= read; i++) {
            assertThat(decoded.payload().value("f" + i)).isEqualTo(i <= written ? value : i);
        }
    }

    /** Version 1.n has the fields f0 to fn; each joined with its own version. */
    private static PayloadType<GenericPayload> micro(int micro) {
        String[] fields = new String[micro + 1];
        for (int i = 0; i <= micro; i++) {
            fields[i] = "f" + i + ": int @1." + i + (i == 0 ? "" : " = " + i);
        }
        return GenericPayload.type("test", "Micro", "1." + micro, Form.OBJECT, fields);
    }

    private static GenericPayload fields(int micro, int value) {
        Map<String, Object> values = new TreeMap<>();
        for (int i = 0; i <= micro; i++) {
            values.put("f" + i, value);
        }
        return new GenericPayload(values);
    }

    private static String text(String version, String data) {
        return "{\"test_object.namespace\":\"test\",\"test_object.name\":\"Generic\",\"test_object.version\":\""
                + version + "\",\"test_object.data\":" + data + "}";
    }

    private static void plain(PayloadType<GenericPayload> type, String json, String version) {
        BothReaders.read(type, Bytes.utf8(json), Version.find(version), Limits.DEFAULT);
    }

    private static RefusedException refusal(String json) {
        return Refusals.of(TYPE, json);
    }

    private static void assertRefused(String json, Kind kind, String path, String found) {
        RefusedException e = refusal(json);
        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e.path()).isEqualTo(path);
        assertThat(e.found()).isEqualTo(found);
    }
}
