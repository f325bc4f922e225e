package dev.herald.benchmarks.emission;

import dev.herald.Notifications;
import dev.herald.annotation.Level;
import dev.herald.benchmarks.codec.BasicPayload;
import dev.herald.driver.memory.MemoryBroker;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import java.util.concurrent.Semaphore;

/** A small notification through memory: Keystone tells of a user. */
final class Channel implements AutoCloseable {
    static final EventType<BasicPayload> CREATED = EventType.of("identity.user.created", Level.INFO, BasicPayload.TYPE);
    static final EventType<BasicPayload> LOOKED_AT = EventType.of("identity.user.seen", Level.DEBUG, BasicPayload.TYPE);
    static final EventType<BasicPayload> DELETED = EventType.of("identity.user.deleted", Level.INFO, BasicPayload.TYPE);
    static final BasicPayload PAYLOAD = BasicPayload.builder()
            .resourceInfo("671da331c47d4e29bb6ea1d270154ec3")
            .build();

    private static final Topic TOPIC =
            Topic.of("notifications", EventGroup.of("identity.user", CREATED, LOOKED_AT, DELETED));

    private final MemoryDriver driver = new MemoryBroker(1).driver();
    private final Semaphore handled = new Semaphore(0);
    private final Notifications notifications = Notifications.builder()
            .publisher("identity.host1234")
            .topic(TOPIC, driver)
            .optOut(DELETED.name())
            .build();

    Channel(int handlers) {
        var subscription = notifications.subscribe(TOPIC);
        for (int i = 0; i < handlers; i++) {
            subscription.on(BasicPayload.TYPE, (payload, received) -> handled.release());
        }
        subscription.start();
    }

    Notifications notifications() {
        return notifications;
    }

    /** Waits until handlers have been called so many times. */
    void await(int calls) {
        handled.acquireUninterruptibly(calls);
    }

    @Override
    public void close() {
        notifications.close();
        driver.close();
    }
}
