package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.samples.Arrivals;
import dev.herald.samples.glance.notification.ImageEvents;
import dev.herald.samples.glance.notification.ImageSendPayload;
import dev.herald.samples.glance.notification.ProblemPayload;
import dev.herald.wire.Envelope;
import dev.herald.wire.Priority;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A consumer for what the documentation recommends notifications: auditing and troubleshooting. It counts the bytes that each tenant was sent,
 * whole images or not, and hands errors to an operator.
 */
final class Books implements AutoCloseable {
    private final Arrivals<String> entries = new Arrivals<>();
    private final Map<String, Long> bytesOf = new HashMap<>();
    private final Notifications notifications;

    /**
     * Begins to listen.
     *
     * @param driver what carries the notifications; it stays the caller's to close
     * @param topic where they are
     */
    Books(Driver driver, Topic topic) {
        this.notifications = Notifications.builder()
                .publisher("accounting")
                .topic(topic, driver)
                .build();
        notifications
                .subscribe(topic)
                .on(ImageSendPayload.TYPE, (sent, received) -> enter(sent))
                .on(ProblemPayload.TYPE, (problem, received) -> {
                    if (received.level() == Level.ERROR) {
                        entries.add("the operator looks at " + received.eventType() + ": " + problem.message());
                    }
                })
                .dropDuplicates()
                .start();
    }

    /** Whether a notification makes an entry. */
    static boolean wants(Envelope envelope) {
        return envelope.eventType().equals(ImageEvents.SEND.info().name())
                || Priority.level(envelope.priority())
                        .filter(Level.ERROR::equals)
                        .isPresent();
    }

    /** The first entries. */
    List<String> await(long count) {
        return entries.await(count, Duration.ofSeconds(30));
    }

    private void enter(ImageSendPayload sent) {
        long all = bytesOf.merge(sent.receiverTenantId(), sent.bytesSent(), Long::sum);
        entries.add("tenant " + sent.receiverTenantId() + " has received " + sent.bytesSent() + " bytes, " + all
                + " in all");
    }

    @Override
    public void close() {
        notifications.close();
    }
}
