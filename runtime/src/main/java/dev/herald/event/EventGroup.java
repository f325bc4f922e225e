package dev.herald.event;

import java.util.List;

/**
 * Event types that belong together.
 *
 * @param name the words that they share, such as {@code baremetal.node}
 * @param types the event types, each with a level
 */
public record EventGroup(String name, List<EventType<?>> types) {
    /** Copies the list. */
    public EventGroup {
        types = List.copyOf(types);
    }

    /**
     * A group. Called by generated code.
     *
     * @param name the words that the event types share
     * @param types the event types
     * @return the group
     */
    public static EventGroup of(String name, EventType<?>... types) {
        return new EventGroup(name, List.of(types));
    }
}
