package dev.herald;

import dev.herald.driver.Message;
import dev.herald.event.EventType;
import dev.herald.value.Bytes;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Priority;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A notification before it is written: once in each format, for machines, and for people if there are any; the payload once for all formats.
 * For one thread.
 */
final class Draft<P> {
    private final Settings settings;
    private final String messageId;
    private final EventType<P> type;
    private final P payload;
    private final Instant timestamp;
    private final Map<Copy, Message> copies = new HashMap<>(2);
    private final Map<Boolean, Bytes> payloads = new HashMap<>(2);

    /** What the messages that share their bytes have in common; the topic is empty if it does not matter. */
    private record Copy(Format format, boolean people, String topic) {}

    Draft(Settings settings, String messageId, EventType<P> type, P payload, Instant timestamp) {
        this.settings = settings;
        this.messageId = messageId;
        this.type = type;
        this.payload = payload;
        this.timestamp = timestamp;
    }

    /**
     * The message.
     *
     * @throws RuntimeException if it cannot be written
     */
    Message message(String topic, Format format, boolean people) {
        Copy copy = new Copy(format, people, format.writesPerTopic() ? topic : "");
        Message written = copies.computeIfAbsent(copy, missing -> write(topic, format, people));
        return written.topic().equals(topic) ? written : written.to(topic);
    }

    private Message write(String topic, Format format, boolean people) {
        PayloadType<? extends P> member = type.payload().typeOf(payload);
        return format.write(new Envelope(
                topic,
                messageId,
                settings.publisher(),
                type.name(),
                Priority.of(type.level()),
                timestamp,
                payloads.computeIfAbsent(
                        people, missing -> settings.serialization().write(type.payload(), payload, missing)),
                Optional.of(new PayloadIdentity(member.name(), member.version())),
                Map.of(),
                settings.orderingKeys().of(payload),
                Map.of()));
    }
}
