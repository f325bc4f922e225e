package dev.herald.samples.ironic;

import dev.herald.InMemoryQuarantine;
import dev.herald.Notifications;
import dev.herald.Quarantined;
import dev.herald.Received;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.samples.ironic.notification.NodeDefinition;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.value.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A consumer: it notes which nodes are set into maintenance, whoever tells it. */
final class MaintenanceWatch implements AutoCloseable {
    private static final String EVENT_TYPE = "baremetal.node.maintenance_set.start";

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final MemoryDriver bus;
    private final Notifications notifications;

    MaintenanceWatch(MemoryDriver bus) {
        this.bus = bus;
        this.notifications = Notifications.builder()
                .publisher("maintenance-watch.hostname03")
                .topic(IronicTopic.TOPIC, bus)
                .quarantine(quarantine)
                .build();
        notifications
                .subscribe(IronicTopic.TOPIC)
                .on(NodePayload.TYPE, this::note)
                .matching(EVENT_TYPE)
                .start();
    }

    /** Whether this consumer receives such a message. */
    boolean wants(Message message) {
        return message.routingKey().equals(EVENT_TYPE);
    }

    /** What was received until now. */
    List<String> report() {
        if (!bus.broker().awaitIdle(Duration.ofSeconds(10))) {
            throw new IllegalStateException("messages are still on their way");
        }
        List<String> report = new ArrayList<>(lines);
        for (Quarantined message : quarantine.list()) {
            report.add("  NodePayload " + message.message().headers().get("version"));
            report.add("      refused, and kept in quarantine:");
            // The message id at the end differs each time.
            String reason = message.reason().replaceFirst("; message \\S+$", "");
            Stream.of(reason.split("(?<=;) ")).forEach(line -> report.add("      " + line));
        }
        return report;
    }

    private void note(NodeDefinition node, Received<?> received) {
        lines.add("  NodePayload " + received.version());
        lines.add("      %s, %s, %s, in maintenance for '%s', instance_info %s"
                .formatted(
                        node.driver().orElse("unknown"),
                        node.powerState().orElse("unknown"),
                        node.provisionState().orElse("unknown"),
                        node.maintenanceReason().orElse("no reason"),
                        node.instanceInfo().map(Json::toString).orElse("absent")));
        received.unknown().entrySet().stream()
                .map(unknown -> "      not known here: " + unknown.getKey() + " = " + unknown.getValue())
                .sorted()
                .forEach(lines::add);
    }

    @Override
    public void close() {
        notifications.close();
    }
}
