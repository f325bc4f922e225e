package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Form;
import dev.herald.annotation.Level;
import dev.herald.annotation.Redaction;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each type has one form on the wire, and takes no other. */
class ScalarsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int      | -0                | 0
            int      | 1.0               | INVALID_VALUE
            long     | 1e2               | INVALID_VALUE
            long     | -9223372036854775808 | -9223372036854775808
            double   | 1e308             | 1.0E308
            double   | 1e309             | INVALID_VALUE
            double   | -1e309            | INVALID_VALUE
            double   | 1e-999            | 0.0
            decimal  | 1.500             | 1.500
            decimal  | 1e3               | 1E+3
            decimal  | 1e99999999999     | INVALID_VALUE
            bigint   | 1.0               | INVALID_VALUE
            bigint   | 1e2               | INVALID_VALUE
            uuid     | "1BE26C0B-03f2-4d2e-ae87-c02d7f33c123" | 1be26c0b-03f2-4d2e-ae87-c02d7f33c123
            uuid     | "1be26c0b03f24d2eae87c02d7f33c123" | INVALID_VALUE
            uuid     | "1-1-1-1-1"       | INVALID_VALUE
            uuid     | "1be26c0b-03f2-4d2e-ae87-c02d7f33c12g" | INVALID_VALUE
            uuid     | "{be26c0b-03f2-4d2e-ae87-c02d7f33c123" | INVALID_VALUE
            duration | "PT15M"           | PT15M
            duration | "pt15m"           | INVALID_VALUE
            duration | "15 minutes"      | INVALID_VALUE
            duration | 900               | WRONG_TYPE
            uri      | "http://a b"      | INVALID_VALUE
            bytes    | "AQI"             | INVALID_VALUE
            date     | "2026-11-20"      | 2026-11-20
            date     | "2026-11-20T00:00:00Z" | INVALID_VALUE
            instant  | 1763658149        | WRONG_TYPE
            json     | null              | WRONG_TYPE
            json     | [1.0]             | [1.0]
            """)
    void aValueIsReadOrRefused(String type, String json, String outcome) {
        assertThat(outcome(GenericPayload.type(Form.PLAIN, "v: " + type), json)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "string, 5, \"5\", 5",
        "string, 5, 5, WRONG_TYPE",
        "string, 5, \"6\", INVALID_VALUE",
        "int, 5, 5, 5",
        "int, 5, \"5\", WRONG_TYPE",
        "boolean, true, true, true",
        "boolean, true, \"true\", WRONG_TYPE",
        "boolean, true, false, INVALID_VALUE",
        "string?, null, null, null",
        "string?, null, \"null\", WRONG_TYPE",
        "'map<string,json>?', null, {}, WRONG_TYPE"
    })
    void aConstantHasOneValueOfOneType(String type, String constant, String json, String outcome) {
        PayloadType<GenericPayload> payload = GenericPayload.of(PayloadSchema.of("test", "Generic", "1.0")
                .form(Form.PLAIN)
                .field(Field.of("v", type, "1.0").constant(constant))
                .build());

        assertThat(outcome(payload, json)).isEqualTo(outcome);
    }

    @Test
    void whatCannotBeReadIsNotWritten() {
        assertUnwritable("double", Double.NaN, "/v");
        assertUnwritable("double", Double.NEGATIVE_INFINITY, "/v");
        assertUnwritable("string", "a\ud800", "/v");
        assertUnwritable("map<string,string>", Map.of("a", "x\udc00x"), "/v/a");
        assertUnwritable("instant", Instant.MAX, "/v");
        assertUnwritable("date", LocalDate.MIN, "/v");
    }

    @Test
    void aBarePayloadIsTheValueAlone() {
        PayloadType<GenericPayload> type = GenericPayload.type(Form.BARE, "message: string");

        assertThat(Serialization.json()
                        .write(type, GenericPayload.of("message", "disk full"), false)
                        .utf8())
                .isEqualTo("\"disk full\"");
        assertThat(Samples.read(type, "\"disk full\"").payload()).isEqualTo(GenericPayload.of("message", "disk full"));
        assertThat(Refusals.of(type, "5").path()).isEqualTo("$");
    }

    @Test
    void theValueOfASensitiveBarePayloadIsMasked() {
        PayloadType<GenericPayload> type = GenericPayload.of(PayloadSchema.of("test", "Bare", "1.0")
                .form(Form.BARE)
                .field(Field.of("v", "int", "1.0").redacted(Redaction.LOG))
                .build());

        assertThat(Refusals.of(type, "\"5552368\"").found()).isEqualTo("a text, ***");
    }

    @Test
    void nestedContentsOfASensitiveFieldAreMasked() {
        PayloadType<GenericPayload> type = GenericPayload.of(PayloadSchema.of("test", "Nested", "1.0")
                .form(Form.PLAIN)
                .field(Field.of("v", "map<string,payload:test/Inner@1>", "1.0").redacted(Redaction.LOG))
                .build());
        String inner = "{\"test_object.namespace\":\"5552368\",\"test_object.name\":\"Inner\","
                + "\"test_object.version\":\"1.0\",\"test_object.data\":{\"v\":4}}";

        assertThat(Refusals.of(type, "{\"v\":{\"5552368\":" + inner + "}}"))
                .hasMessage(
                        "UNKNOWN_PAYLOAD at $.v['***']['test_object.namespace']: found ***; readable would be test/Inner 1.x");
    }

    @Test
    void theIdentityIsFoundWhateverThePrefix() {
        String text =
                "{\"x.data\":{\"x.name\":1},\"x.version\":\"1.7\",\"y\":[],\"x.name\":\"N\",\"x.namespace\":\"n\"}";

        assertThat(identity(text)).hasToString("Optional[n/N 1.7]");
        assertThat(identity(text.replace("x.data", "z.data"))).isEmpty();
        assertThat(identity("[]")).isEmpty();
        assertThat(identity("{\"x.name\":5}")).isEmpty();
        assertThatThrownBy(() -> identity(text.replace("1.7", "1")))
                .hasMessageContaining("INVALID_VALUE at $['x.version']");
        assertThatThrownBy(() -> identity("{\"a\"")).hasMessageContaining("NOT_JSON");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void thePriorityOfALevelIsReadBack(Level level) {
        assertThat(Priority.level(Priority.of(level))).contains(level);
        assertThat(Priority.of(Level.WARNING)).isEqualTo("WARN");
        assertThat(Priority.level("loud")).isEmpty();
    }

    private static Optional<PayloadIdentity> identity(String text) {
        return BothReaders.identify(Bytes.utf8(text), Limits.DEFAULT);
    }

    private static String outcome(PayloadType<GenericPayload> type, String json) {
        try {
            return String.valueOf(
                    Samples.read(type, "{\"v\":" + json + "}").payload().value("v"));
        } catch (RefusedException e) {
            assertThat(e.path()).isEqualTo("$.v");
            return e.kind().toString();
        }
    }

    private static void assertUnwritable(String type, Object value, String pointer) {
        assertThatThrownBy(() -> Serialization.json()
                        .write(GenericPayload.type(Form.PLAIN, "v: " + type), GenericPayload.of("v", value), false))
                .isInstanceOf(UnwritableException.class)
                .hasMessageEndingWith("at " + pointer);
    }
}
