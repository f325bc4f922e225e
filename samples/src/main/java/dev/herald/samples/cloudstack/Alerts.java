package dev.herald.samples.cloudstack;

import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Alert;
import dev.herald.samples.cloudstack.notification.AlertPayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Tells administrators what they should know. Important alerts are sent by whoever finds out, at once and without asking whether somebody
 * else did so before. What they are about and since when makes the message id, so that consumers know a repetition. Safe for use by several
 * threads.
 */
final class Alerts {
    private final EventDistributor bus;

    Alerts(EventDistributor bus) {
        this.bus = bus;
    }

    /**
     * Sends an alert.
     *
     * @return its id
     */
    UUID send(EventType<AlertPayload> type, Alert alert) {
        UUID id = id(type, alert);
        bus.publish(type.with(AlertPayload.from(alert)).id(id));
        return id;
    }

    /** The same for all who find out the same. */
    private static UUID id(EventType<AlertPayload> type, Alert alert) {
        String incident = String.join(
                "\n",
                type.name(),
                alert.resource().type().text(),
                alert.resource().id(),
                alert.at().toString());
        return UUID.nameUUIDFromBytes(incident.getBytes(StandardCharsets.UTF_8));
    }
}
