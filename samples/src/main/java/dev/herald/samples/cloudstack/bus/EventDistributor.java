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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
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
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

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
     * @throws IllegalStateException if its name is none, or it does nothing with any event
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
     * @throws IllegalStateException if its name is none, it does nothing with any event, or the bus is another one
     * @throws DriverException if the bus does not answer
     */
    public Subscription subscribe(EventSubscriber subscriber, EventBus bus) {
        Account account = access.authenticate(subscriber.credentials())
                .orElseThrow(() -> new AccessDeniedException(
                        "subscriber " + subscriber.name() + " does not prove that it is " + subscriber.credentials()));
        if (!NAME.matcher(subscriber.name()).matches()) {
            throw new IllegalStateException("'" + subscriber.name()
                    + "' is not the name of a subscriber: that is 1 to 100 letters, digits, '.', '_' and '-'");
        }
        SubscriptionBuilder subscription = notifications
                .subscribe(topic)
                .matching(subscriber.topics().stream().map(EventTopic::toString).toArray(String[]::new))
                .group(subscriber.name() + "." + account.id())
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
        Iterator<EventSubscriber> plugIns = found.iterator();
        for (Optional<EventSubscriber> next = next(plugIns); next.isPresent(); next = next(plugIns)) {
            EventSubscriber subscriber = next.get();
            try {
                subscribe(subscriber);
                listening.add(subscriber.name());
            } catch (RuntimeException e) {
                LOG.error("plug-in {} does not listen", subscriber.getClass().getName(), e);
            }
        }
        return listening;
    }

    /** The next that can be made; behind one that cannot, the iterator goes on. */
    private static Optional<EventSubscriber> next(Iterator<EventSubscriber> plugIns) {
        while (true) {
            try {
                return plugIns.hasNext() ? Optional.of(plugIns.next()) : Optional.empty();
            } catch (ServiceConfigurationError e) {
                LOG.error("a plug-in cannot be made", e);
            }
        }
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
