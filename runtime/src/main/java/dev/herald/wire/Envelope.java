package dev.herald.wire;

import dev.herald.value.Bytes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A notification on its way: everything but the payload is read, the payload is still bytes.
 *
 * @param topic the topic it is sent on, or was received from
 * @param messageId tells notifications apart; a UUID where it is ours
 * @param publisherId who emitted it, such as {@code ironic-conductor.hostname01}
 * @param eventType what happened
 * @param priority the level as it stands on the wire, such as {@code WARN}
 * @param timestamp when it was emitted
 * @param payload the payload as JSON text, with its identity if its form says so
 * @param identity the identity of the payload, as far as headers or the payload itself tell it
 * @param headers what else the message carried in its headers
 */
public record Envelope(
        String topic,
        String messageId,
        String publisherId,
        String eventType,
        String priority,
        Instant timestamp,
        Bytes payload,
        Optional<PayloadIdentity> identity,
        Map<String, String> headers) {
    /** Copies the headers. */
    public Envelope {
        headers = Map.copyOf(headers);
    }
}
