package dev.herald.driver.amqp;

import dev.herald.driver.Message;
import dev.herald.driver.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The exchanges, queues and routing keys of oslo.messaging. Immutable; {@link Layout#oslo} makes one.
 *
 * @see <a href="https://docs.openstack.org/oslo.messaging/latest/reference/notifier.html">oslo.messaging, Notifier</a>
 */
public final class OsloLayout implements Layout {
    private static final List<String> PRIORITIES =
            List.of("audit", "critical", "debug", "error", "info", "sample", "warn");

    private final String controlExchange;
    private final boolean durable;
    private final boolean queues;

    OsloLayout(String controlExchange, boolean durable, boolean queues) {
        this.controlExchange = controlExchange;
        this.durable = durable;
        this.queues = queues;
    }

    /**
     * The same with a durable exchange and durable queues, as services have them with {@code amqp_durable_queues=true}.
     *
     * @return a new layout
     */
    public OsloLayout withDurability() {
        return new OsloLayout(controlExchange, true, queues);
    }

    /**
     * The same with a queue {@code <topic>.<priority>} that is made before anything is published to it, as services do. If nobody reads it, it
     * fills the broker.
     *
     * @return a new layout
     */
    public OsloLayout withQueues() {
        return new OsloLayout(controlExchange, durable, true);
    }

    @Override
    public boolean durable() {
        return durable;
    }

    @Override
    public Route route(Message message) {
        return new Route(controlExchange, message.topic() + "." + priority(message));
    }

    /** As oslo.messaging names its methods: {@code warn}, where we say warning. */
    private static String priority(Message message) {
        String priority =
                message.headers().getOrDefault(Frames.PRIORITY, "info").toLowerCase(Locale.ROOT);
        return priority.equals("warning") ? "warn" : priority;
    }

    @Override
    public List<Inlet> inletsOfPublisher(Message message) {
        return queues ? List.of(inletOf(route(message).routingKey())) : List.of();
    }

    @Override
    public List<Inlet> inlets(Source source) {
        List<String> keys = PRIORITIES.stream()
                .map(priority -> source.topic() + "." + priority)
                .toList();
        return source.group().equals(Optional.of(source.topic()))
                ? keys.stream().map(this::inletOf).toList()
                : List.of(new Inlet(source.group(), controlExchange, keys));
    }

    private Inlet inletOf(String key) {
        return new Inlet(Optional.of(key), controlExchange, List.of(key));
    }

    @Override
    public Optional<String> eventType(String routingKey, Map<String, String> headers) {
        return Optional.ofNullable(headers.get(Frames.EVENT_TYPE));
    }

    @Override
    public String toString() {
        return "oslo layout of " + controlExchange;
    }
}
