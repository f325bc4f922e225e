package dev.herald;

import dev.herald.driver.Message;
import dev.herald.event.EventType;
import dev.herald.value.Bytes;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadText;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Priority;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A notification before it is written: once in each line and format, for machines, and for people if there are any; the payload once for all
 * formats. For one thread.
 */
final class Draft<P> {
    private final Settings settings;
    private final String messageId;
    private final EventType<P> type;
    private final Twins<? extends P> twins;
    private final Instant timestamp;
    private final Map<Copy, Message> copies = new HashMap<>(2);
    private final Map<Text, PayloadText> payloads = new HashMap<>(2);

    /** What the messages that share their bytes have in common; the topic is empty if it does not matter. */
    private record Copy(Text text, Format format, String topic) {}

    /** What the messages that share the bytes of their payload have in common. */
    private record Text(PayloadType<?> line, Versions versions, boolean people) {}

    /**
     * Begins a notification.
     *
     * @throws dev.herald.wire.UnwritableException if the payload is of a type that is not written
     */
    Draft(Settings settings, String messageId, EventType<P> type, P payload, Instant timestamp) {
        this.settings = settings;
        this.messageId = messageId;
        this.type = type;
        this.twins = Twins.of(type.payload().typeOf(payload), payload);
        this.timestamp = timestamp;
    }

    /** The lines in which it goes out on a topic: a message for each. */
    List<PayloadType<?>> linesOn(String topic) {
        return versions(topic).linesOf(twins.type());
    }

    /**
     * The message.
     *
     * @throws RuntimeException if it cannot be written
     */
    Message message(String topic, PayloadType<?> line, Format format, boolean people) {
        Text text = new Text(line, versions(topic), people);
        Copy copy = new Copy(text, format, format.writesPerTopic() ? topic : "");
        Message written = copies.computeIfAbsent(copy, missing -> write(topic, text, format));
        return written.topic().equals(topic) ? written : written.to(topic);
    }

    private Versions versions(String topic) {
        return settings.pinning().of(topic);
    }

    private Message write(String topic, Text text, Format format) {
        PayloadType<?> line = text.line();
        Versions versions = text.versions();
        PayloadText payload = payloads.computeIfAbsent(
                text, missing -> twins.text(line, settings.serialization(), versions.pins(), text.people()));
        Envelope envelope = new Envelope(
                topic,
                messageId,
                settings.publisher(),
                type.name(),
                Priority.of(type.level()),
                timestamp,
                Bytes.empty(),
                Optional.of(versions.pins().identity(line)),
                headers(linesOn(topic)),
                settings.orderingKeys().of(twins.payload()),
                Map.of());
        Message message = format.write(envelope, payload);
        return settings.routingKeys().of(type, twins.payload()).map(message::by).orElse(message);
    }

    /** Twins name each other; one that cannot be written is none. */
    private Map<String, String> headers(List<PayloadType<?>> lines) {
        return lines.size() < 2 ? Map.of() : Lines.of(twins.expressible(lines)).headers();
    }
}
