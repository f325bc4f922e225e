package dev.herald.samples.ironic.next;

import dev.herald.InMemoryQuarantine;
import dev.herald.Notifications;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.Topic;
import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A consumer that was compiled with some release, and notes what it hears of nodes in maintenance. */
final class Listener implements AutoCloseable {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final MemoryDriver bus;
    private final Version release;
    private final Notifications notifications;

    private <P> Listener(MemoryDriver bus, Topic topic, PayloadType<P> type, Function<? super P, String> telling) {
        this.bus = bus;
        this.release = type.version();
        this.notifications = Notifications.builder()
                .publisher("listener.hostname03")
                .topic(topic, bus)
                .quarantine(quarantine)
                .build();
        notifications
                .subscribe(topic)
                .on(type, (node, received) -> heard.add("reads " + received.version() + ": " + telling.apply(node)))
                .matching("baremetal.node.maintenance_set.#")
                .start();
    }

    /** Of the release of today, with NodePayload 1.15. */
    static Listener today(MemoryDriver bus) {
        return new Listener(
                bus,
                dev.herald.samples.ironic.notification.IronicTopic.TOPIC,
                dev.herald.samples.ironic.notification.NodePayload.TYPE,
                node -> "driver %s, in maintenance for '%s'"
                        .formatted(
                                node.driver().orElse("unknown"),
                                node.maintenanceReason().orElse("no reason")));
    }

    /** Of the later release, with NodePayload 2.0. */
    static Listener later(MemoryDriver bus) {
        return new Listener(
                bus,
                IronicTopic.TOPIC,
                NodePayload.TYPE,
                node -> "hardware type %s, in maintenance for '%s'"
                        .formatted(
                                node.hardwareType().orElse("unknown"),
                                node.maintenanceReason().orElse("no reason")));
    }

    /** What came of the messages until now, and was not told before. */
    List<String> news() {
        if (!bus.broker().awaitIdle(Duration.ofSeconds(10))) {
            throw new IllegalStateException("messages are still on their way");
        }
        List<String> news = new ArrayList<>(heard);
        quarantine.list().forEach(given -> {
            news.add("refuses: " + given.reason().replaceFirst(";.*", ""));
            quarantine.remove(given);
        });
        heard.clear();
        return news.stream()
                .map(line -> "consumer %-5s %s".formatted(release, line))
                .toList();
    }

    @Override
    public void close() {
        notifications.close();
    }
}
