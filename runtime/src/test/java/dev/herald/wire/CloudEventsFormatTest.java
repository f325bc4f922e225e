package dev.herald.wire;

import static dev.herald.wire.Envelopes.VOLUME;
import static dev.herald.wire.Envelopes.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of CloudEvents 1.0, structured and binary. */
class CloudEventsFormatTest {
    private static final CloudEventsFormat STRUCTURED = CloudEventsFormat.structured("org.openstack");
    private static final CloudEventsFormat KAFKA = CloudEventsFormat.binary("org.openstack", CloudEventsBinding.KAFKA);

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("specversion", "1.0"),
            Map.entry("id", "1be26c0b-03f2-4d2e-ae87-c02d7f33c123"),
            Map.entry("source", "volume-api.host1"),
            Map.entry("type", "org.openstack.VolumePayload.v1"),
            Map.entry("subject", "storage.volume.attach.start"),
            Map.entry("time", "2026-11-20T17:02:29.315Z"),
            Map.entry("datacontenttype", "application/json"),
            Map.entry("priority", "WARN"),
            Map.entry("payloadnamespace", "example"),
            Map.entry("payloadname", "VolumePayload"),
            Map.entry("payloadversion", "1.2"),
            Map.entry("partitionkey", "system"),
            Map.entry("lines", "1,2"));

    /** What an event must have, as somebody else writes it. */
    private static final String FOREIGN =
            "{\"specversion\":\"1.0\",\"id\":\"e-1\",\"source\":\"https://example.com/x%20y\","
                    + "\"type\":\"com.example.thing\",\"time\":\"2026-11-20T17:02:29+01:00\",\"data\":{\"a\": 1}}";

    @Test
    void structuredEventIsOneObject() {
        Message message = STRUCTURED.write(VOLUME);

        Map<String, Json> members = new HashMap<>();
        ATTRIBUTES.forEach((name, value) -> members.put(name, Json.from(value)));
        members.put("data", Json.parse(Volumes.TEXT));
        assertThat(message.contentType()).isEqualTo("application/cloudevents+json");
        assertThat(Envelopes.members(message.body().utf8())).isEqualTo(members);
        assertThat(message.headers()).isEqualTo(Headers.of(VOLUME));
        assertThat(message.orderingKey()).contains("system");
    }

    @ParameterizedTest
    @EnumSource(CloudEventsBinding.class)
    void binaryEventHasItsAttributesInHeadersAndThePayloadAsBody(CloudEventsBinding binding) {
        Message message = CloudEventsFormat.binary("org.openstack", binding).write(VOLUME);

        Map<String, String> headers = new HashMap<>(Headers.of(VOLUME));
        ATTRIBUTES.forEach((name, value) -> headers.put(binding.header(name), value));
        headers.remove(binding.header("datacontenttype"));
        assertThat(message.contentType()).isEqualTo("application/json");
        assertThat(message.headers()).isEqualTo(headers);
        assertThat(message.body()).isEqualTo(VOLUME.payload());
    }

    @ParameterizedTest
    @CsvSource({
        "ironic-api.host1, ironic-api.host1",
        "https://example.com/a?b=c, https://example.com/a?b=c",
        "a b, a%20b",
        "100%, 100%25",
        "host:é, host%3A%C3%A9",
        "a+b, a+b",
        "[x], %5Bx%5D"
    })
    void publisherBecomesAUriReferenceAndComesBack(String publisher, String source) {
        Message message = KAFKA.write(by(publisher));

        assertThat(message.headers()).containsEntry("ce_source", source);
        assertThat(Envelopes.read(KAFKA, message).publisherId()).isEqualTo(publisher);
    }

    @Test
    void foreignEventIsReadByWhatItMustHave() {
        Envelope envelope = Envelopes.read(STRUCTURED, structured(FOREIGN));

        assertThat(envelope)
                .isEqualTo(new Envelope(
                        "storage_notifications",
                        "e-1",
                        "https://example.com/x y",
                        "com.example.thing",
                        "INFO",
                        Instant.parse("2026-11-20T16:02:29Z"),
                        Bytes.utf8("{\"a\": 1}"),
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void attributesThatAreNotOursAreHeaders() {
        String more =
                "{\"dataschema\":\"urn:x\",\"sampled\":true,\"sequence\":7,\"nothing\":null,\"priority\":\"warning\",";

        Envelope envelope = Envelopes.read(STRUCTURED, structured(FOREIGN.replace("{\"spec", more + "\"spec")));

        assertThat(envelope.headers()).isEqualTo(Map.of("dataschema", "urn:x", "sampled", "true", "sequence", "7"));
        assertThat(envelope.priority()).isEqualTo("warning");
    }

    @Test
    void dataMayBeBase64() {
        String body = FOREIGN.replace("\"data\":{\"a\": 1}", "\"data_base64\":\"eyJhIjogMX0=\"");

        assertThat(Envelopes.read(STRUCTURED, structured(body)).payload()).isEqualTo(Bytes.utf8("{\"a\": 1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/cloudevents-batch+json", "application/cloudevents+avro", "application/cloudevents"})
    void batchesAndOtherEncodingsAreRefused(String contentType) {
        Message message = message(contentType, "[" + FOREIGN + "]", Map.of());

        assertThat(STRUCTURED.recognizes(message)).isTrue();
        assertRefused(STRUCTURED, message, Kind.NOT_A_NOTIFICATION, "$", "content type " + contentType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"specversion\":\"1.0\", | `` | NOT_A_NOTIFICATION | $ | no specversion",
                "\"1.0\" | \"0.3\" | NOT_A_NOTIFICATION | $.specversion | \"0.3\"",
                "\"id\":\"e-1\", | `` | NOT_A_NOTIFICATION | $ | no id",
                "\"e-1\" | \"\" | NOT_A_NOTIFICATION | $.id | \"\"",
                "\"e-1\" | {} | NOT_A_NOTIFICATION | $.id | an object",
                "\"e-1\" | 1.5 | NOT_A_NOTIFICATION | $.id | 1.5",
                "\"source\" | \"origin\" | NOT_A_NOTIFICATION | $ | no source",
                "\"type\" | \"kind\" | NOT_A_NOTIFICATION | $ | no type",
                "\"time\" | \"when\" | NOT_A_NOTIFICATION | $ | no time",
                "+01:00 | `` | NOT_A_NOTIFICATION | $.time | \"2026-11-20T17:02:29\"",
                "\"data\" | \"more\" | NOT_A_NOTIFICATION | $.more | an object",
                "\"data\":{\"a\": 1} | \"x\":1 | NOT_A_NOTIFICATION | $ | neither data and data_base64",
                "\"data\" | \"data_base64\":\"MQ==\",\"data\" | NOT_A_NOTIFICATION | $ | both data and data_base64",
                "\"data\":{\"a\": 1} | \"data_base64\":\"?\" | NOT_A_NOTIFICATION | $.data_base64 | \"?\"",
                "\"data\":{\"a\": 1} | \"data_base64\":5 | NOT_A_NOTIFICATION | $.data_base64 | 5",
                "\"data\" | \"datacontenttype\":\"text/xml\",\"data\" | NOT_A_NOTIFICATION | $.datacontenttype | \"text/xml\"",
                "\"data\" | \"priority\":\"LOUD\",\"data\" | NOT_A_NOTIFICATION | $.priority | \"LOUD\"",
                "\"id\" | \"type\" | DUPLICATE | $.type | a second member of this name"
            })
    void whatIsNoEventIsRefused(String part, String broken, Kind kind, String path, String found) {
        assertRefused(STRUCTURED, structured(FOREIGN.replace(part, broken)), kind, path, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce_id | | no header ce_id",
                "ce_time | yesterday | header ce_time with \"yesterday\"",
                "ce_specversion | 2.0 | header ce_specversion with \"2.0\"",
                "ce_priority | LOUD | header ce_priority with \"LOUD\""
            })
    void headersThatAreNoEventAreRefused(String header, String value, String found) {
        Message written = KAFKA.write(VOLUME);
        Map<String, String> headers = new HashMap<>(written.headers());
        headers.put(header, value == null ? "" : value);
        if (value == null) {
            headers.remove(header);
        }

        assertRefused(
                KAFKA,
                Envelopes.with(written, written.contentType(), headers, written.body()),
                Kind.NOT_A_NOTIFICATION,
                "$",
                found);
    }

    @Test
    void bodyThatIsNoJsonIsRefused() {
        Message written = KAFKA.write(VOLUME);

        assertRefused(
                KAFKA,
                Envelopes.with(written, "application/avro", written.headers(), written.body()),
                Kind.NOT_A_NOTIFICATION,
                "$",
                "header ce_datacontenttype with \"application/avro\"");
        assertThatThrownBy(() -> Envelopes.read(
                        KAFKA, Envelopes.with(written, "application/json", written.headers(), Bytes.utf8("{]"))))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_JSON));
    }

    @Test
    void limitsCountFromThePayload() {
        Message message = structured(FOREIGN.replace("{\"a\": 1}", "[[[]]]"));

        assertThat(STRUCTURED.read(message, Limits.DEFAULT.withDepth(3)).payload())
                .isEqualTo(Bytes.utf8("[[[]]]"));
        assertThatThrownBy(() -> STRUCTURED.read(message, Limits.DEFAULT.withDepth(2)))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP);
                    assertThat(e.path()).isEqualTo("$.data[0][0]");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org.", ".org", "org openstack", "https://openstack.org"})
    void whatIsNoDomainBeginsNoTypes(String domain) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloudEventsFormat.structured(domain))
                .withMessageContaining("'" + domain + "'")
                .withMessageContaining("such as 'org.openstack'");
    }

    private static Message structured(String body) {
        return message("application/cloudevents+json; charset=UTF-8", body, Map.of());
    }

    private static Envelope by(String publisher) {
        return new Envelope(
                "t", "m", publisher, "a.b", "INFO", Instant.EPOCH, Bytes.utf8("1"), Optional.empty(), Map.of());
    }

    private static void assertRefused(Format format, Message message, Kind kind, String path, String found) {
        assertThatThrownBy(() -> Envelopes.read(format, message)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.path()).isEqualTo(path);
            assertThat(e.found()).isEqualTo(found);
        });
    }
}
