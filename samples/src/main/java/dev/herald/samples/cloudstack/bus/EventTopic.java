package dev.herald.samples.cloudstack.bus;

import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscriber wants: a pattern over the five words of {@link RoutingKey}. Immutable.
 *
 * <p>What is asked for is taken as it is: a dot, {@code *} or {@code #} within a word is no wildcard. What is absent is only selected by
 * {@link #ANY}, or by asking for what has no resource.
 */
public final class EventTopic {
    /** All events. */
    public static final EventTopic ANY = new EventTopic(List.of("*", "*", "*", "*", "*"));

    private static final int CATEGORY = 1;

    private final List<String> words;

    private EventTopic(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Reads a pattern as operators bind queues with.
     *
     * @param pattern encoded words separated by dots; {@code *} is any word, {@code #} any number of them
     * @return the topic
     * @throws IllegalArgumentException if it is no pattern, selects no five words, or asks for a category that there is not
     */
    public static EventTopic parse(String pattern) {
        List<String> words = Words.split(new RoutingPattern(pattern).text());
        long fixed = words.stream().filter(word -> !word.equals("#")).count();
        if (fixed > RoutingKey.WORDS || fixed == words.size() && fixed < RoutingKey.WORDS) {
            throw new IllegalArgumentException("'" + pattern + "' selects no event: it has " + fixed
                    + " words, and a routing key has five; '#' stands for any number of them, '*' for one");
        }
        if (words.size() > CATEGORY
                && !words.subList(0, CATEGORY + 1).contains("#")
                && !words.get(CATEGORY).equals("*")) {
            EventCategory.of(words.get(CATEGORY));
        }
        return new EventTopic(words);
    }

    /** All events of a category. */
    public static EventTopic of(EventCategory category) {
        return ANY.with(CATEGORY, Optional.of(category.word()));
    }

    /** The same, of one source. */
    public EventTopic source(String name) {
        return with(0, Optional.of(name));
    }

    /** The same, of one type, such as {@code VM.CREATE}. */
    public EventTopic type(String type) {
        return with(2, Optional.of(type));
    }

    /** The same, about resources of one kind. */
    public EventTopic resourceType(String type) {
        return with(3, Optional.of(type));
    }

    /** The same, about one resource. */
    public EventTopic resourceId(String id) {
        return with(4, Optional.of(id));
    }

    /** The same, about no resource. */
    public EventTopic withoutResource() {
        return with(3, Optional.empty()).with(4, Optional.empty());
    }

    private EventTopic with(int place, Optional<String> text) {
        if (words.size() != ANY.words.size() || words.contains("#")) {
            throw new IllegalStateException("'" + this
                    + "' has no place for each of the five words; begin with EventTopic.ANY or EventTopic.of");
        }
        List<String> changed = new ArrayList<>(words);
        changed.set(place, Words.encode(List.of(text)));
        return new EventTopic(changed);
    }

    /**
     * Whether it selects a key.
     *
     * @param key the key
     * @return whether an event with this key is wanted
     */
    public boolean selects(RoutingKey key) {
        return new RoutingPattern(toString()).matches(key.toString());
    }

    /** The pattern, such as {@code *.ActionEvent.VM%2ECREATE.*.*}. */
    @Override
    public String toString() {
        return String.join(".", words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventTopic that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
