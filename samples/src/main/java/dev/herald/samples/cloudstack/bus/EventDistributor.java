package dev.herald.samples.cloudstack.bus;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.Receipt;
import dev.herald.SubscriptionBuilder;
import dev.herald.driver.DriverException;
import dev.herald.driver.Subscription;
import dev.herald.event.Emission;
import dev.herald.event.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events on all buses, and lets plug-ins listen. Safe for use by several threads.
 *
 * <p>The buses fail apart from each other: what one of them does neither stops nor delays the others, and the receipt says by its name what
 * became of an event on each.
 */
public final class EventDistributor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventDistributor.class);

    private final Topic topic;
    private final List<EventBus> buses;
    private final AccessControl access;
    private final Notifications notifications;

    /**
     * A distributor.
     *
     * @param source who publishes, the first word of routing keys, such as {@code management-server}
     * @param topic all that is published
     * @param buses where it is published, at least one; closed with the distributor
     * @param access who may listen to what
     */
    public EventDistributor(String source, Topic topic, List<EventBus> buses, AccessControl access) {
        this(source, topic, buses, access, Notifications.builder());
    }

    /** The same, with what a program says of notifications besides: a clock, or bounds. */
    public EventDistributor(
            String source, Topic topic, List<EventBus> buses, AccessControl access, NotificationsBuilder builder) {
        this.topic = topic;
        this.buses = List.copyOf(buses);
        this.access = access;
        this.notifications = builder.publisher(source)
                .topic(topic, buses)
                .routingKey(
                        BusEvent.class,
                        (type, event) -> RoutingKey.of(source, type, event).words())
                .orderingKey(BusEvent.class, BusEvent::resourceId)
                .build();
    }

    /**
     * Publishes an event on all buses. Neither blocks nor throws.
     *
     * @param event what happened
     * @param <P> the payload
     * @return completed with what became of it, by the names of the buses
     */
    public <P extends BusEvent> CompletionStage<Receipt> publish(Emission<P> event) {
        return notifications.emit(event);
    }

    /**
     * Lets a plug-in listen: to the first bus, or to the next one that answers, for all of them have all events.
     *
     * @param subscriber the plug-in
     * @return ends it when it is closed
     * @throws AccessDeniedException if it does not prove who it is
     * @throws IllegalStateException if it does nothing with any event
     * @throws DriverException if no bus answers
     */
    public Subscription subscribe(EventSubscriber subscriber) {
        Optional<DriverException> failure = Optional.empty();
        for (EventBus bus : buses) {
            try {
                return subscribe(subscriber, bus);
            } catch (DriverException e) {
                LOG.warn("subscriber {} cannot listen to {}: {}", subscriber.name(), bus, e.getMessage());
                failure = Optional.of(e);
            }
        }
        throw failure.orElseThrow();
    }

    /**
     * Lets a plug-in listen to one bus.
     *
     * @param subscriber the plug-in
     * @param bus one of the buses
     * @return ends it when it is closed
     * @throws AccessDeniedException if it does not prove who it is
     * @throws IllegalStateException if it does nothing with any event, or the bus is another one
     * @throws DriverException if the bus does not answer
     */
    public Subscription subscribe(EventSubscriber subscriber, EventBus bus) {
        Account account = access.authenticate(subscriber.credentials())
                .orElseThrow(() -> new AccessDeniedException(
                        "subscriber " + subscriber.name() + " does not prove that it is " + subscriber.credentials()));
        SubscriptionBuilder subscription = notifications
                .subscribe(topic)
                .matching(subscriber.topics().stream().map(EventTopic::toString).toArray(String[]::new))
                .group(subscriber.name())
                .dropDuplicates()
                .from(bus);
        subscriber.listen(new PermittedHandlers(subscription, access, account));
        return subscription.start();
    }

    /**
     * Lets all plug-ins listen that are found. One that cannot is logged, and keeps no other from it.
     *
     * @param found such as {@code ServiceLoader.load(EventSubscriber.class)}
     * @return the names of those that listen, until the distributor is closed
     */
    public List<String> subscribeAll(ServiceLoader<EventSubscriber> found) {
        List<String> listening = new ArrayList<>();
        found.stream().forEach(plugIn -> {
            try {
                EventSubscriber subscriber = plugIn.get();
                subscribe(subscriber);
                listening.add(subscriber.name());
            } catch (RuntimeException | ServiceConfigurationError e) {
                LOG.error("plug-in {} does not listen: {}", plugIn.type().getName(), e.getMessage(), e);
            }
        });
        return listening;
    }

    /** What Herald knows of it: to emit by phases, to count, and to look into the quarantine. */
    public Notifications notifications() {
        return notifications;
    }

    /** Lets what is on its way arrive, and closes the buses. */
    @Override
    public void close() {
        notifications.close();
        buses.forEach(EventBus::close);
    }
}
