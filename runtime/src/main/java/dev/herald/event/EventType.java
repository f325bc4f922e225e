package dev.herald.event;

import dev.herald.annotation.Level;
import dev.herald.driver.Words;
import dev.herald.wire.DataType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can happen, at one level, and the payload that tells of it. Generated code holds the constants. Immutable.
 *
 * @param <P> the payload
 */
public final class EventType<P> {
    private final String name;
    private final Level level;
    private final DataType<P> payload;
    private final Optional<OptOut<P>> optOut;

    private EventType(String name, Level level, DataType<P> payload, Optional<OptOut<P>> optOut) {
        if (!Words.isEventType(name)) {
            throw new IllegalArgumentException(
                    "'" + name
                            + "' is not an event type: that is 1 to 8 words of letters, digits, '_', '-' and '%', separated by dots, 255 characters at most");
        }
        this.name = name;
        this.level = level;
        this.payload = payload;
        this.optOut = optOut;
    }

    /**
     * An event type. Called by generated code.
     *
     * @param name the words, such as {@code baremetal.node.power_set.start}
     * @param level the level
     * @param payload the payload
     * @param <P> the payload
     * @return the event type
     * @throws IllegalArgumentException if the name is no event type
     */
    public static <P> EventType<P> of(String name, Level level, DataType<P> payload) {
        return new EventType<>(name, level, payload, Optional.empty());
    }

    /**
     * The same event type, which users can opt out of by the value of a field as well.
     *
     * @param value the text of that field on the wire, or null
     * @return the event type
     */
    public EventType<P> optOutBy(Function<? super P, @Nullable String> value) {
        return new EventType<>(name, level, payload, Optional.of(new OptOut<>(value, Optional.empty())));
    }

    /**
     * The same event type, which users can opt out of by the value of a field as well, if that field has one of a few values only.
     *
     * @param value the text of that field on the wire, or null
     * @param values all texts that it can be
     * @return the event type
     */
    public EventType<P> optOutBy(Function<? super P, @Nullable String> value, Collection<String> values) {
        return new EventType<>(name, level, payload, Optional.of(new OptOut<>(value, Optional.of(Set.copyOf(values)))));
    }

    /**
     * The words.
     *
     * @return the event type as it stands on the wire
     */
    public String name() {
        return name;
    }

    /**
     * The level.
     *
     * @return how urgent it is
     */
    public Level level() {
        return level;
    }

    /**
     * What it carries.
     *
     * @return the type of the payload
     */
    public DataType<P> payload() {
        return payload;
    }

    /**
     * How to opt out by the value of a field.
     *
     * @return takes the value, as text on the wire, from a payload; empty where the event type has no such field
     */
    public Optional<Function<? super P, @Nullable String>> optOutBy() {
        return optOut.map(OptOut::value);
    }

    /**
     * The values to opt out by.
     *
     * @return all texts that the field can be; empty where there is no such field, or where it can be any text
     */
    public Optional<Set<String>> optOutValues() {
        return optOut.flatMap(OptOut::values);
    }

    /**
     * What users write to opt out by the value of a field.
     *
     * @param value the text of that field on the wire
     * @return the event type, and the value as one more word
     */
    public String withValue(String value) {
        return name + "." + Words.encode(List.of(Optional.of(value)));
    }

    /**
     * That it happened, with a payload.
     *
     * @param payload the payload
     * @return what can be emitted
     */
    public Emission<P> with(P payload) {
        return lazily(() -> payload);
    }

    /**
     * That it happened, with a payload that is built only if it is wanted.
     *
     * @param payload makes the payload, at most once
     * @return what can be emitted
     */
    public Emission<P> lazily(Supplier<? extends P> payload) {
        return new Emission<>(this, payload, Optional.empty());
    }

    /** Name and level. */
    @Override
    public String toString() {
        return name + " at " + level;
    }

    private record OptOut<P>(Function<? super P, @Nullable String> value, Optional<Set<String>> values) {}
}
