package dev.herald.samples.glance;

import dev.herald.driver.RoutingPattern;
import dev.herald.event.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** Properties that are read one by one; what is wrong with them is told at once, at the end. */
final class Settings {
    private final Properties properties;
    private final List<String> faults = new ArrayList<>();

    Settings(Properties properties) {
        this.properties = properties;
    }

    /** The text of a property, if it is set. */
    Optional<String> text(String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(String::strip);
    }

    /** What the text of a property means; the usual value if it is not set, or means nothing. */
    <T> T value(String name, Function<String, T> meaning, T usual) {
        return text(name).flatMap(text -> read(name, text, meaning)).orElse(usual);
    }

    /** What the words of a property mean, which are separated by commas; the usual ones if it is not set. */
    <T> List<T> values(String name, Function<String, T> meaning, List<T> usual) {
        return text(name)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .flatMap(word -> read(name, word, meaning).stream())
                        .toList())
                .orElse(usual);
    }

    private <T> Optional<T> read(String name, String text, Function<String, T> meaning) {
        try {
            return Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException e) {
            faults.add(name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Event types, patterns and groups: whether there are such is another question. */
    static String disabled(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is nothing before or behind a comma; write event types and groups,"
                            + " such as image.create, image.member");
        }
        return new RoutingPattern(text).text();
    }

    /** Each topic gets everything once. */
    void checkOnce(List<Topic> topics) {
        Set<String> names = new HashSet<>();
        for (Topic topic : topics) {
            if (!names.add(topic.name())) {
                faults.add("topics: '" + topic.name()
                        + "' is there twice; name each topic once, in topics or topics_2012");
            }
        }
    }

    /**
     * Ends it.
     *
     * @throws IllegalArgumentException if something is wrong
     */
    void check() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }
}
