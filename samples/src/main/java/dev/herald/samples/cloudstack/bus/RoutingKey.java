package dev.herald.samples.cloudstack.bus;

import dev.herald.driver.Words;
import dev.herald.event.EventType;
import java.util.List;
import java.util.Optional;

/**
 * What events are selected by: five words, none of which loses anything. A dot or a wildcard within a word is encoded, and what is absent is
 * a word of its own ({@code %}), which no other word is.
 *
 * @param source who tells it, such as {@code management-server}
 * @param category its category
 * @param type what happened, such as {@code VM.CREATE}
 * @param resourceType what kind of thing it is about
 * @param resourceId the id of that
 */
public record RoutingKey(
        String source,
        EventCategory category,
        String type,
        Optional<String> resourceType,
        Optional<String> resourceId) {
    static final int WORDS = 5;

    /**
     * The key of an event. The name of an event type is its category, and behind it what happened, as in {@code ActionEvent.VM.CREATE}.
     *
     * @param source who tells it
     * @param type the event type
     * @param event the payload
     * @return the key
     * @throws IllegalArgumentException if the event type begins with no category, or has nothing behind it
     */
    public static RoutingKey of(String source, EventType<?> type, BusEvent event) {
        int dot = type.name().indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("event type " + type.name()
                    + " is one word; it is a category and what happened, such as ActionEvent.VM.CREATE");
        }
        return new RoutingKey(
                source,
                EventCategory.of(type.name().substring(0, dot)),
                type.name().substring(dot + 1),
                event.resourceType(),
                event.resourceId());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param text five words, separated by dots
     * @return the key
     * @throws IllegalArgumentException if it is none
     */
    public static RoutingKey parse(String text) {
        List<Optional<String>> words = Words.decode(text);
        if (words.size() != WORDS) {
            throw new IllegalArgumentException("'" + text + "' has " + words.size()
                    + " words; a routing key has five: source, category, type, resource type, resource id");
        }
        return new RoutingKey(
                present(text, "source", words.get(0)),
                EventCategory.of(present(text, "category", words.get(1))),
                present(text, "type", words.get(2)),
                words.get(3),
                words.get(4));
    }

    private static String present(String text, String what, Optional<String> word) {
        return word.orElseThrow(() -> new IllegalArgumentException("'" + text + "' has no " + what));
    }

    /**
     * The five words, as they are.
     *
     * @return the words, not encoded
     */
    public List<Optional<String>> words() {
        return List.of(Optional.of(source), Optional.of(category.word()), Optional.of(type), resourceType, resourceId);
    }

    /** The words, encoded and separated by dots: as it stands on the wire. */
    @Override
    public String toString() {
        return Words.encode(words());
    }
}
