package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelope, around payloads that stay as they are. */
class NativeFormatTest {
    private static final NativeFormat FORMAT = new NativeFormat();

    private static final PayloadIdentity IDENTITY =
            new PayloadIdentity(new PayloadName("ironic", "NodePayload"), Version.parse("1.15"));

    private static final String PAYLOAD =
            "{\"ironic_object.namespace\":\"ironic\", \"ironic_object.name\":\"NodePayload\","
                    + "\"ironic_object.version\":\"1.15\",\"ironic_object.data\":{\"a\":[1, 2]}}";

    private static final String TEXT = "{\"message_id\":\"m-1\",\"publisher_id\":\"ironic-api.host\","
            + "\"event_type\":\"baremetal.node.create.start\",\"priority\":\"INFO\","
            + "\"timestamp\":\"2026-11-20T17:02:29.315164Z\",\"payload\":" + PAYLOAD + "}";

    private static final Envelope ENVELOPE = new Envelope(
            "ironic_versioned_notifications",
            "m-1",
            "ironic-api.host",
            "baremetal.node.create.start",
            "INFO",
            Instant.parse("2026-11-20T17:02:29.315164Z"),
            Bytes.utf8(PAYLOAD),
            Optional.of(IDENTITY),
            Map.of("trace", "1"));

    @Test
    void theEnvelopeIsWrittenAsOpenStackWritesIt() {
        Message message = FORMAT.write(ENVELOPE);

        assertThat(message.body().utf8()).isEqualTo(TEXT);
        assertThat(message.topic()).isEqualTo("ironic_versioned_notifications");
        assertThat(message.routingKey()).isEqualTo("baremetal.node.create.start");
        assertThat(message.contentType()).isEqualTo("application/json");
    }

    @Test
    void theHeadersTellWhatABrokerRoutesBy() {
        assertThat(FORMAT.write(ENVELOPE).headers())
                .containsOnly(
                        Map.entry("namespace", "ironic"),
                        Map.entry("name", "NodePayload"),
                        Map.entry("version", "1.15"),
                        Map.entry("event_type", "baremetal.node.create.start"),
                        Map.entry("priority", "INFO"),
                        Map.entry("level", "info"),
                        Map.entry("message_id", "m-1"),
                        Map.entry("publisher_id", "ironic-api.host"),
                        Map.entry("trace", "1"));
    }

    @Test
    void whatWasWrittenIsRead() {
        Message message = FORMAT.write(ENVELOPE);

        assertThat(FORMAT.recognizes(message)).isTrue();
        assertThat(FORMAT.read(message, Limits.DEFAULT)).isEqualTo(ENVELOPE);
    }

    @Test
    void membersMayComeInAnyOrderAndBesideOthers() {
        Message message = message(
                "{ \"payload\" : " + PAYLOAD
                        + " ,\"_unique_id\":\"x\",\"timestamp\":\"2026-11-20T17:02:29.315164+00:00\","
                        + "\"priority\":\"INFO\",\"event_type\":\"baremetal.node.create.start\",\"publisher_id\":\"ironic-api.host\",\"message_id\":\"m-1\" }");

        assertThat(FORMAT.read(message, Limits.DEFAULT))
                .extracting(Envelope::payload, Envelope::timestamp, Envelope::identity)
                .containsExactly(Bytes.utf8(PAYLOAD), ENVELOPE.timestamp(), Optional.of(IDENTITY));
    }

    @Test
    void theIdentityOfAPlainPayloadIsReadFromTheHeaders() {
        Message message = message(
                TEXT.replace(PAYLOAD, "\"disk full\""),
                Map.of("namespace", "glance", "name", "FailurePayload", "version", "1.0"));

        Envelope envelope = FORMAT.read(message, Limits.DEFAULT);

        assertThat(envelope.identity()).hasToString("Optional[glance/FailurePayload 1.0]");
        assertThat(envelope.payload()).isEqualTo(Bytes.utf8("\"disk full\""));
    }

    @Test
    void aBodyThatIsNotWhatItsHeadersSayIsRefused() {
        Message message = message(TEXT, Map.of("namespace", "nova", "name", "Other", "version", "9.9"));

        assertThatThrownBy(() -> FORMAT.read(message, Limits.DEFAULT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ironic/NodePayload 1.15 in the body, but nova/Other 9.9 in the headers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARN", "warning", "Audit", "SAMPLE", "critical", "Error", "debug", "info"})
    void thePriorityIsReadInAnyCaseAndKeptAsItStands(String priority) {
        Envelope envelope = FORMAT.read(message(TEXT.replace("INFO", priority)), Limits.DEFAULT);

        assertThat(envelope.priority()).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"priority\":\"INFO\"|\"priority\":\"LOUD\"|NOT_A_NOTIFICATION|$.priority",
                "\"message_id\":\"m-1\",||NOT_A_NOTIFICATION|$",
                "\"m-1\"|5|NOT_A_NOTIFICATION|$.message_id",
                "2026-11-20T|2026-11-20_|NOT_A_NOTIFICATION|$.timestamp",
                "[1, 2]|[1, 2}|NOT_JSON|$.payload['ironic_object.data'].a[1]",
                "\"publisher_id\"|\"message_id\"|DUPLICATE|$.message_id",
            })
    void whatIsNoEnvelopeIsRefused(String part, String broken, Kind kind, String path) {
        String text = TEXT.replace(part, broken == null ? "" : broken);

        assertThatThrownBy(() -> FORMAT.read(message(text), Limits.DEFAULT))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.path()).isEqualTo(path);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "", "{", "{}", "{\"oslo.version\":\"2.0\",\"oslo.message\":\"{}\"}", "\u00ff"})
    void otherTextsAreNotRecognized(String text) {
        assertThat(FORMAT.recognizes(message(text))).isFalse();
    }

    @Test
    void otherContentTypesAreNotRecognized() {
        Message message = new Message("t", "a.b", Optional.empty(), Map.of(), "text/plain", Bytes.utf8(TEXT));

        assertThat(FORMAT.recognizes(message)).isFalse();
    }

    private static Message message(String text) {
        return message(text, Map.of());
    }

    private static Message message(String text, Map<String, String> headers) {
        return new Message(
                "ironic_versioned_notifications",
                "a.b",
                Optional.empty(),
                headers,
                "application/json",
                Bytes.utf8(text));
    }
}
