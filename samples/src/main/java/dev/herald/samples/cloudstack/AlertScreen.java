package dev.herald.samples.cloudstack;

import dev.herald.samples.Arrivals;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.EventCategory;
import dev.herald.samples.cloudstack.bus.EventHandlers;
import dev.herald.samples.cloudstack.bus.EventSubscriber;
import dev.herald.samples.cloudstack.bus.EventTopic;
import dev.herald.samples.cloudstack.notification.AlertPayload;
import java.time.Duration;
import java.util.List;

/** What administrators look at: each alert once, however often it is sent. Safe for use by several threads. */
public final class AlertScreen implements EventSubscriber {
    private final Arrivals<String> shown = new Arrivals<>();
    private final Credentials credentials;

    /**
     * A screen.
     *
     * @param credentials of a root administrator: alerts are the cloud's own
     */
    public AlertScreen(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "alert-screen";
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public List<EventTopic> topics() {
        return List.of(EventTopic.of(EventCategory.ALERT));
    }

    /** The bus drops what has the message id of something that was handled before. */
    @Override
    public void listen(EventHandlers handlers) {
        handlers.on(
                AlertPayload.TYPE,
                (alert, received) -> shown.add(received.level() + " " + alert.subject() + ": " + alert.body()));
    }

    /**
     * What is shown.
     *
     * @param alerts how many to wait for
     * @throws IllegalStateException if they do not come within half a minute
     */
    List<String> await(int alerts) {
        return shown.await(alerts, Duration.ofSeconds(30));
    }
}
