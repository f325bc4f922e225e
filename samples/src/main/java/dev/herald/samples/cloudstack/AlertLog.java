package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.EventCategory;
import dev.herald.samples.cloudstack.bus.EventHandlers;
import dev.herald.samples.cloudstack.bus.EventSubscriber;
import dev.herald.samples.cloudstack.bus.EventTopic;
import dev.herald.samples.cloudstack.notification.AlertPayload;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plug-in that logs alerts, each once; the {@link java.util.ServiceLoader} finds it. Safe for use by several threads. */
public final class AlertLog implements EventSubscriber {
    private static final Logger LOG = LoggerFactory.getLogger(AlertLog.class);

    /** A log. */
    public AlertLog() {}

    @Override
    public String name() {
        return "alert-log";
    }

    @Override
    public Credentials credentials() {
        return Main.ROOT;
    }

    @Override
    public List<EventTopic> topics() {
        return List.of(EventTopic.of(EventCategory.ALERT));
    }

    @Override
    public void listen(EventHandlers handlers) {
        handlers.on(AlertPayload.TYPE, (alert, received) -> LOG.warn("{}: {}", alert.subject(), alert.body()));
    }
}
