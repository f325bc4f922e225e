package dev.herald.driver.amqp;

import dev.herald.driver.Message;
import dev.herald.driver.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where messages go on the broker, and where they are received from: which topic exchange, what routing key, which queues. Safe for use by
 * several threads.
 *
 * <p>What is there already is taken as it is; what is missing is made, as durable as the layout says.
 */
public interface Layout {
    /**
     * Herald's own layout: a durable exchange for each topic, and the event type with the level behind it as the routing key, such as
     * {@code storage.volume.create.start.info}. A group has the durable queue {@code topic:group}.
     *
     * @param groups whose queues are made before anything is published, so that they miss nothing; a queue that nobody reads fills the broker
     * @return the layout
     */
    static Layout topics(String... groups) {
        return new TopicLayout(List.of(groups));
    }

    /**
     * One durable exchange, whatever the topic is, with the routing key as it is: what the notifications are selected by, and no level. A
     * group has the durable queue {@code exchange:group}. Publishers make the exchange and no queues.
     *
     * @param exchange the name of the exchange, such as {@code cloudstack-events}
     * @return the layout
     */
    static Layout exchange(String exchange) {
        return new ExchangeLayout(exchange);
    }

    /**
     * The layout of OpenStack's services: one exchange for a service, and the topic with the priority behind it as the routing key, such as
     * {@code ironic_versioned_notifications.info}. Nothing is durable unless it is there and is.
     *
     * <p>A group is what oslo.messaging calls a pool: a queue of its name. The group that is named as its topic reads the queues of listeners
     * without a pool, one for each priority.
     *
     * @param controlExchange the name of the exchange, such as {@code ironic}; oslo.messaging's default is {@code openstack}
     * @return the layout
     */
    static OsloLayout oslo(String controlExchange) {
        return new OsloLayout(controlExchange, false, false);
    }

    /**
     * Whether exchanges and queues that are made outlive the broker.
     *
     * @return true for durable ones
     */
    boolean durable();

    /**
     * Where a message goes.
     *
     * @param message the message, which has its priority in the header {@code priority}
     * @return exchange and routing key
     */
    Route route(Message message);

    /**
     * The queues that are made before a message is published.
     *
     * @param message the message
     * @return none, unless somebody asked for them
     */
    default List<Inlet> inletsOfPublisher(Message message) {
        return List.of();
    }

    /**
     * Where messages are received from.
     *
     * @param source what is wanted
     * @return one queue or more; they may get more than is wanted
     */
    List<Inlet> inlets(Source source);

    /**
     * The words that consumers select by, of a message that came.
     *
     * @param routingKey the broker's routing key
     * @param headers the headers of the message
     * @return the event type; empty if nothing but the body tells it
     */
    Optional<String> eventType(String routingKey, Map<String, String> headers);

    /**
     * Where a message goes.
     *
     * @param exchange the exchange, of type topic
     * @param routingKey at most 255 bytes
     */
    record Route(String exchange, String routingKey) {}

    /**
     * A queue, and what gets into it.
     *
     * @param queue its name; without one, it lives as long as the connection, for one consumer
     * @param exchange the exchange, of type topic
     * @param bindings what routing keys get into it, in the broker's patterns
     */
    record Inlet(Optional<String> queue, String exchange, List<String> bindings) {
        /** Copies the bindings. */
        public Inlet {
            bindings = List.copyOf(bindings);
        }
    }
}
