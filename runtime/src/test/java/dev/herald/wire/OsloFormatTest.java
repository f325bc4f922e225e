package dev.herald.wire;

import static dev.herald.wire.Envelopes.VOLUME;
import static dev.herald.wire.Envelopes.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelopes of oslo.messaging, and what may be wrong with them; the rows of what real oslo accepts and loses are here too. */
class OsloFormatTest {
    private static final OsloFormat V2 = OsloFormat.v2();

    private static final String INNER = "{\"message_id\":\"m-1\",\"publisher_id\":\"ironic-api.host\","
            + "\"event_type\":\"baremetal.node.create.start\",\"priority\":\"INFO\","
            + "\"payload\":{\"a\":[1, 2]},\"timestamp\":\"2026-11-20 17:02:29.315164\",\"_unique_id\":\"f\"}";

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:02:29.315164Z, 2026-11-20 17:02:29.315164",
        "2026-11-20T17:02:29.315Z,    2026-11-20 17:02:29.315000",
        "2026-11-20T17:02:29.000001Z, 2026-11-20 17:02:29.000001",
        "2026-11-20T17:02:29Z,        2026-11-20 17:02:29"
    })
    void timestampIsWrittenAsPythonDoes(String instant, String text) {
        Message message = OsloFormat.v1().write(at(Instant.parse(instant)));

        assertThat(Envelopes.members(message.body().utf8())).containsEntry("timestamp", Json.from(text));
        assertThat(Envelopes.read(OsloFormat.v1(), message).timestamp()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({"WARN, WARN", "warning, WARN", "Error, ERROR", "audit, AUDIT", "info, INFO"})
    void priorityIsWrittenInTheWordsOfOslo(String priority, String written) {
        Envelope envelope = new Envelope(
                "t", "m", "p", "a.b", priority, Instant.EPOCH, Bytes.utf8("1"), Optional.empty(), Map.of());

        assertThat(Envelopes.members(OsloFormat.v1().write(envelope).body().utf8()))
                .containsEntry("priority", Json.from(written));
    }

    @Test
    void eachMessageHasAnIdOfItsOwnSoThatTopicsAreNotTakenForCopies() {
        Map<String, Json> one =
                Envelopes.members(OsloFormat.v1().write(VOLUME).body().utf8());
        Map<String, Json> other =
                Envelopes.members(OsloFormat.v1().write(VOLUME).body().utf8());

        assertThat(one.get("_unique_id")).isNotEqualTo(other.get("_unique_id"));
        assertThat(one.get("message_id")).isEqualTo(other.get("message_id"));
        assertThat(V2.writesPerTopic()).isTrue();
    }

    @Test
    void contextIsAskedForEachMessageAndReadAgain() {
        Map<String, Object> values = new HashMap<>(Map.of("request_id", "req-1", "roles", List.of("admin")));
        values.put("global_request_id", null);
        OsloFormat format = V2.context(() -> values);

        Envelope first = Envelopes.read(format, format.write(VOLUME));
        values.put("request_id", "req-2");
        Envelope second = Envelopes.read(format, format.write(VOLUME));

        assertThat(first.context())
                .isEqualTo(Map.of(
                        "request_id",
                        Json.from("req-1"),
                        "roles",
                        Json.from(List.of("admin")),
                        "global_request_id",
                        Json.NULL));
        assertThat(second.context()).containsEntry("request_id", Json.from("req-2"));
    }

    @Test
    void contextThatTheNotificationBringsIsNotReplaced() {
        OsloFormat format = V2.context(() -> Map.of("request_id", "ours", "user_id", "u"));

        Envelope envelope = Envelopes.read(
                format, format.write(Envelopes.context(VOLUME, Map.of("request_id", Json.from("theirs")))));

        assertThat(envelope.context()).isEqualTo(Map.of("request_id", Json.from("theirs"), "user_id", Json.from("u")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"priority\":\"info\"", "\"priority\":\"INFO\",\"more\":{\"a\":1}", "\"priority\":\"SAMPLE\""})
    void whatOsloAcceptsIsAccepted(String priority) {
        String inner = INNER.replace("\"priority\":\"INFO\"", priority).replace(",\"_unique_id\":\"f\"", "");

        for (String body : List.of(inner, wrap(inner), wrap(inner).replace("\"2.0\"", "\"2.0\",\"more\":[1]"))) {
            Message message = message("application/json", body, Map.of());
            Format format = Format.of(message, Format.builtIn(), Limits.DEFAULT);

            assertThat(Envelopes.read(format, message).payload()).isEqualTo(Bytes.utf8("{\"a\":[1, 2]}"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2.0\"       | \"2.1\" | NOT_A_NOTIFICATION | $['oslo.version'] | \"2.1\"",
                "\"2.0\"       | 2.0   | NOT_A_NOTIFICATION   | $['oslo.version'] | 2.0",
                "\"2.0\"       | \"2.0\",\"oslo.version\":\"2.0\" | DUPLICATE | $['oslo.version'] | a second member of this name",
                "\"oslo.version\":\"2.0\", | `` | NOT_A_NOTIFICATION | $ | no oslo.version"
            })
    void envelopeThatOsloLosesIsRefusedWithAReason(String part, String broken, Kind kind, String path, String found) {
        assertRefused(wrap(INNER).replace(part, broken), kind, path, found);
    }

    @Test
    void messageThatIsNoTextIsRefused() {
        assertRefused(
                "{\"oslo.version\":\"2.0\",\"oslo.message\":" + INNER + "}",
                Kind.NOT_A_NOTIFICATION,
                "$['oslo.message']",
                "an object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"priority\":\"INFO\",| `` | NOT_A_NOTIFICATION | $['oslo.message'] | no priority",
                "\"INFO\" | \"LOUD\" | NOT_A_NOTIFICATION | $['oslo.message'].priority | \"LOUD\"",
                "29.315164 | 61 | NOT_A_NOTIFICATION | $['oslo.message'].timestamp | \"2026-11-20 17:02:61\"",
                "\"m-1\" | 5 | NOT_A_NOTIFICATION | $['oslo.message'].message_id | 5",
                "[1, 2] | [1, 2 | NOT_JSON | $['oslo.message'].payload.a[1] | malformed text at byte 134",
                "[1, 2] | \"\\ud800\" | NOT_JSON | $['oslo.message'].payload.a | half of a surrogate pair at byte 130",
                "\"publisher_id\" | \"message_id\" | DUPLICATE | $['oslo.message'].message_id | a second member of this name"
            })
    void whatIsWrongInsideIsRefusedAtItsPlace(String part, String broken, Kind kind, String path, String found) {
        assertRefused(wrap(INNER.replace(part, broken)), kind, path, found);
    }

    @Test
    void limitsCountFromThePayload() {
        String deep = String.join("", Collections.nCopies(5, "[")) + String.join("", Collections.nCopies(5, "]"));
        Message message = message("application/json", wrap(INNER.replace("{\"a\":[1, 2]}", deep)), Map.of());

        assertThat(V2.read(message, Limits.DEFAULT.withDepth(5)).payload()).isEqualTo(Bytes.utf8(deep));
        assertThatThrownBy(() -> V2.read(message, Limits.DEFAULT.withDepth(4)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP));
    }

    @Test
    void theWholeMayBeLongerThanATextInIt() {
        char[] text = new char[60];
        Arrays.fill(text, 'x');
        Message message = message(
                "application/json", wrap(INNER.replace("[1, 2]", "\"" + String.valueOf(text) + "\"")), Map.of());

        assertThat(V2.read(message, Limits.DEFAULT.withStringLength(60)).messageId())
                .isEqualTo("m-1");
        assertThatThrownBy(() -> V2.read(message, Limits.DEFAULT.withStringLength(59)))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE);
                    assertThat(e.path()).isEqualTo("$['oslo.message'].payload.a");
                });
    }

    private static Envelope at(Instant timestamp) {
        return new Envelope("t", "m", "p", "a.b", "INFO", timestamp, Bytes.utf8("1"), Optional.empty(), Map.of());
    }

    private static String wrap(String inner) {
        return "{\"oslo.version\":\"2.0\",\"oslo.message\":"
                + Json.from(inner.replace("\\ud800", "~")).toString().replace("~", "\\\\ud800") + "}";
    }

    private static void assertRefused(String body, Kind kind, String path, String found) {
        Message message = message("application/json", body, Map.of());
        assertThatThrownBy(() ->
                        Format.of(message, Format.builtIn(), Limits.DEFAULT).read(message, Limits.DEFAULT))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.found()).isEqualTo(found);
                });
    }
}
