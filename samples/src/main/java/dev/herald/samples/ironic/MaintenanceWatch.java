package dev.herald.samples.ironic;

import dev.herald.InMemoryQuarantine;
import dev.herald.Notifications;
import dev.herald.Quarantine;
import dev.herald.Quarantined;
import dev.herald.Received;
import dev.herald.driver.Driver;
import dev.herald.samples.Arrivals;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.samples.ironic.notification.NodeDefinition;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.value.Json;
import dev.herald.wire.Envelope;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A consumer: it notes which nodes are set into maintenance, whoever tells it. */
final class MaintenanceWatch implements AutoCloseable {
    private static final String EVENT_TYPE = "baremetal.node.maintenance_set.start";

    private final Arrivals<List<String>> report = new Arrivals<>();
    private final Notifications notifications;

    /**
     * Begins to listen.
     *
     * @param driver what carries the notifications; it stays the caller's to close
     */
    MaintenanceWatch(Driver driver) {
        this.notifications = Notifications.builder()
                .publisher("maintenance-watch.hostname03")
                .topic(IronicTopic.TOPIC, driver)
                .quarantine(new Reported())
                .build();
        notifications
                .subscribe(IronicTopic.TOPIC)
                .on(NodePayload.TYPE, (node, received) -> report.add(note(node, received)))
                .matching(EVENT_TYPE)
                .start();
    }

    /** Whether this consumer receives such a notification. */
    boolean wants(Envelope envelope) {
        return envelope.eventType().equals(EVENT_TYPE);
    }

    /** What the first notifications were, in the order in which they came. */
    List<String> await(int notifications) {
        return report.await(notifications, Duration.ofSeconds(30)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> note(NodeDefinition node, Received<?> received) {
        Stream<String> known = Stream.of(
                "  NodePayload " + received.version(),
                "      %s, %s, %s, in maintenance for '%s', instance_info %s"
                        .formatted(
                                node.driver().orElse("unknown"),
                                node.powerState().orElse("unknown"),
                                node.provisionState().orElse("unknown"),
                                node.maintenanceReason().orElse("no reason"),
                                node.instanceInfo().map(Json::toString).orElse("absent")));
        Stream<String> unknown = received.unknown().entrySet().stream()
                .map(field -> "      not known here: " + field.getKey() + " = " + field.getValue())
                .sorted();
        return Stream.concat(known, unknown).toList();
    }

    private static List<String> note(Quarantined message) {
        // The message id at the end differs each time.
        String reason = message.reason().replaceFirst("; message \\S+$", "");
        return Stream.concat(
                        Stream.of(
                                "  NodePayload " + message.message().headers().get("version"),
                                "      refused, and kept in quarantine:"),
                        Stream.of(reason.split("(?<=;) ")).map(line -> "      " + line))
                .toList();
    }

    /** A quarantine that tells what comes into it. */
    private final class Reported implements Quarantine {
        private final InMemoryQuarantine kept = new InMemoryQuarantine();

        @Override
        public boolean add(Quarantined message) {
            boolean taken = kept.add(message);
            report.add(note(message));
            return taken;
        }

        @Override
        public boolean remove(Quarantined message) {
            return kept.remove(message);
        }

        @Override
        public List<Quarantined> list() {
            return kept.list();
        }
    }

    @Override
    public void close() {
        notifications.close();
    }
}
