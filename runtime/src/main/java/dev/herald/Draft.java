package dev.herald;

import dev.herald.driver.Message;
import dev.herald.event.EventType;
import dev.herald.wire.Envelope;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Priority;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notification before it is written: once for machines and once for people, if there are any. For one thread. */
final class Draft<P> {
    private final Settings settings;
    private final String messageId;
    private final EventType<P> type;
    private final P payload;
    private final Instant timestamp;
    private @Nullable Message forMachines;
    private @Nullable Message forPeople;

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
    Message message(String topic, boolean people) {
        Message written = people ? forPeople : forMachines;
        if (written == null) {
            written = write(topic, people);
            if (people) {
                forPeople = written;
            } else {
                forMachines = written;
            }
        }
        return written.topic().equals(topic) ? written : written.to(topic);
    }

    private Message write(String topic, boolean people) {
        PayloadType<? extends P> member = type.payload().typeOf(payload);
        return settings.format()
                .write(new Envelope(
                        topic,
                        messageId,
                        settings.publisher(),
                        type.name(),
                        Priority.of(type.level()),
                        timestamp,
                        settings.serialization().write(type.payload(), payload, people),
                        Optional.of(new PayloadIdentity(member.name(), member.version())),
                        Map.of()));
    }
}
