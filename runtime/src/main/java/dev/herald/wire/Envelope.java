package dev.herald.wire;

import dev.herald.value.Bytes;
import dev.herald.value.Json;
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
 * @param orderingKey what messages must have in common to be kept in order
 * @param context what the producer said of the request that it was at work for, as services of OpenStack do, by name
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
        Map<String, String> headers,
        Optional<String> orderingKey,
        Map<String, Json> context) {
    /** Copies the maps. */
    public Envelope {
        headers = Map.copyOf(headers);
        context = Map.copyOf(context);
    }

    /** The same notification with another payload. */
    public Envelope with(Bytes payload) {
        return new Envelope(
                topic,
                messageId,
                publisherId,
                eventType,
                priority,
                timestamp,
                payload,
                identity,
                headers,
                orderingKey,
                context);
    }

    /** A notification without an ordering key and without a context. */
    public Envelope(
            String topic,
            String messageId,
            String publisherId,
            String eventType,
            String priority,
            Instant timestamp,
            Bytes payload,
            Optional<PayloadIdentity> identity,
            Map<String, String> headers) {
        this(
                topic,
                messageId,
                publisherId,
                eventType,
                priority,
                timestamp,
                payload,
                identity,
                headers,
                Optional.empty(),
                Map.of());
    }
}
