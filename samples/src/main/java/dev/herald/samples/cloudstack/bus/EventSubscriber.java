package dev.herald.samples.cloudstack.bus;

import java.util.List;

/**
 * A plug-in that listens to events, such as a billing engine. It is given to {@link EventDistributor#subscribe}, or found by
 * {@link java.util.ServiceLoader}: then it has a public constructor without parameters, and its name in
 * {@code META-INF/services/dev.herald.samples.cloudstack.bus.EventSubscriber}.
 */
public interface EventSubscriber {
    /**
     * What it is called. Those of one name and account share the events, in whatever process they are, and the bus keeps them while none
     * is there.
     *
     * @return 1 to 100 letters, digits, {@code .}, {@code _} and {@code -}
     */
    String name();

    /**
     * Whom it speaks for: it sees what that account may see.
     *
     * @return what {@link AccessControl} asks for
     */
    Credentials credentials();

    /**
     * What it wants to hear of.
     *
     * @return patterns, any of which selects an event; all events unless it says otherwise
     */
    default List<EventTopic> topics() {
        return List.of(EventTopic.ANY);
    }

    /**
     * Says what it does with the events.
     *
     * @param handlers takes what is to be called, by payload
     */
    void listen(EventHandlers handlers);
}
