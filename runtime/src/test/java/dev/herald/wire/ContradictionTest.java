package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body that is not what its headers say is refused, in whatever envelope it comes. */
class ContradictionTest {
    private static final Envelope ENVELOPE = new Envelope(
            "topic",
            "6ed6e94a-1ee9-4c38-ab8b-38d02d4e5f7e",
            "ironic-api.host",
            "baremetal.node.update.end",
            "INFO",
            Instant.parse("2026-11-20T17:02:29Z"),
            Bytes.utf8("""
                    {"ironic_object.namespace": "ironic", "ironic_object.name": "NodePayload",
                     "ironic_object.version": "1.15", "ironic_object.data": {}}"""),
            Optional.of(new PayloadIdentity(new PayloadName("ironic", "NodePayload"), Version.parse("1.15"))),
            Map.of());

    static List<Format> formats() {
        return Envelopes.FORMATS;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void headersThatNameAnotherPayloadAreRefused(Format format) {
        assertRefused(format, Map.of("namespace", "nova", "name", "Other", "version", "9.9"), "nova/Other 9.9");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void headersThatNameAnotherVersionAreRefused(Format format) {
        assertRefused(
                format, Map.of("namespace", "ironic", "name", "NodePayload", "version", "1.14"), "NodePayload 1.14");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void headersThatSayTheSameAreNoContradiction(Format format) {
        Message message = format.write(ENVELOPE);

        assertThat(format.read(message, Limits.DEFAULT).identity()).isEqualTo(ENVELOPE.identity());
    }

    private static void assertRefused(Format format, Map<String, String> lies, String told) {
        Message written = format.write(ENVELOPE);
        Map<String, String> headers = new HashMap<>(written.headers());
        headers.putAll(lies);
        Message message = new Message(
                written.topic(),
                written.routingKey(),
                written.orderingKey(),
                headers,
                written.contentType(),
                written.body());

        assertThat(format.recognizes(message)).isTrue();
        assertThatThrownBy(() -> format.read(message, Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(RefusedException.Kind.NOT_A_NOTIFICATION))
                .hasMessageContainingAll("ironic/NodePayload 1.15 in the body", told + " in the headers");
    }
}
