package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What event types and topics may be called, as the runtime has it. */
public final class EventWords {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_%-]+");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
    private static final int MOST = 8;
    private static final int LONGEST = 255;

    private EventWords() {}

    /** What is wrong with words that are separated by dots, whatever their number. */
    public static Optional<String> wordProblem(String text) {
        return words(text).stream()
                .filter(word -> !WORD.matcher(word).matches())
                .findFirst()
                .map(word -> "'" + word + "' is no word of an event type"
                        + "; words are separated by dots, and each is one or more of A-Z, a-z, 0-9, _, - and %");
    }

    /** What is wrong with the size of a whole event type. */
    public static Optional<String> sizeProblem(String name) {
        int words = words(name).size();
        if (words > MOST) {
            return Optional.of("'" + name + "' has " + words + " words; an event type has at most " + MOST);
        }
        return name.length() > LONGEST
                ? Optional.of(
                        "'" + name + "' has " + name.length() + " characters; an event type has at most " + LONGEST)
                : Optional.empty();
    }

    /** What is wrong with the name of a topic. */
    public static Optional<String> topicProblem(String name) {
        return TOPIC.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(
                        "'" + name + "' is not the name of a topic; that is 1 to 249 of A-Z, a-z, 0-9, '.', _ and -");
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\.", -1));
    }
}
