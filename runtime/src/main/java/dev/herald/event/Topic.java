package dev.herald.event;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A named destination, with all that may be emitted on it and read from it.
 *
 * @param name 1 to 249 letters, digits, {@code .}, {@code _} and {@code -}
 * @param groups the event types
 */
public record Topic(String name, List<EventGroup> groups) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,249}");

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the name cannot be one
     */
    public Topic {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not the name of a topic: that is 1 to 249 letters, digits, '.', '_' and '-'");
        }
        groups = List.copyOf(groups);
    }

    /**
     * A topic. Called by generated code.
     *
     * @param name the name
     * @param groups the event types
     * @return the topic
     */
    public static Topic of(String name, EventGroup... groups) {
        return new Topic(name, List.of(groups));
    }

    /**
     * The same under another name, as a configuration may want it.
     *
     * @param name the name
     * @return the topic
     */
    public Topic named(String name) {
        return new Topic(name, groups);
    }

    /**
     * The event types of all groups.
     *
     * @return the event types, in declaration order
     */
    public List<EventType<?>> types() {
        return groups.stream()
                .<EventType<?>>flatMap(group -> group.types().stream())
                .toList();
    }
}
