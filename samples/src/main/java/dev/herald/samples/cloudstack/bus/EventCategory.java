package dev.herald.samples.cloudstack.bus;

import dev.herald.samples.Choice;
import java.util.Arrays;
import java.util.List;

/** The kinds of events that are published. */
public enum EventCategory {
    /** A user did something. */
    ACTION("ActionEvent"),
    /** Something is wrong, by a policy. */
    ALERT("AlertEvent"),
    /** Something is used that somebody pays for. */
    USAGE("UsageEvent"),
    /** A resource has another state. */
    RESOURCE_STATE_CHANGE("ResourceStateEvent"),
    /** An asynchronous job goes on. */
    ASYNC_JOB("AsyncJobEvent");

    private static final List<String> WORDS =
            Arrays.stream(values()).map(EventCategory::word).toList();

    private final String word;

    EventCategory(String word) {
        this.word = word;
    }

    /**
     * A category by its word.
     *
     * @param word such as {@code ActionEvent}
     * @return the category
     * @throws IllegalArgumentException if there is none; it says which there are, and the nearest
     */
    public static EventCategory of(String word) {
        int index = WORDS.indexOf(word);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "'" + word + "' is not a category of events; " + Choice.hint(word, WORDS));
        }
        return values()[index];
    }

    /**
     * What it is called in routing keys, as the first word of event types.
     *
     * @return one word
     */
    public String word() {
        return word;
    }
}
