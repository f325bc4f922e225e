package dev.herald;

import dev.herald.driver.Words;
import dev.herald.event.EventType;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** By what words consumers select notifications, by payload, where it is not by the event type alone. */
final class RoutingKeys {
    /** As long as AMQP has room for. */
    private static final int LONGEST = 255;

    private final List<Key<?>> keys;

    RoutingKeys() {
        this(new ArrayList<>());
    }

    private RoutingKeys(List<Key<?>> keys) {
        this.keys = keys;
    }

    private record Key<P>(Class<P> type, BiFunction<EventType<?>, ? super P, ? extends List<Optional<String>>> words) {
        List<Optional<String>> of(EventType<?> event, Object payload) {
            return words.apply(event, type.cast(payload));
        }
    }

    <P> void add(Class<P> type, BiFunction<EventType<?>, ? super P, ? extends List<Optional<String>>> words) {
        keys.add(new Key<>(type, words));
    }

    /** The same, without what is added later. */
    RoutingKeys copy() {
        return new RoutingKeys(List.copyOf(keys));
    }

    /** Whether notifications of a payload have words of their own. */
    boolean areFor(PayloadType<?> type) {
        return keys.stream().anyMatch(key -> key.type().isAssignableFrom(type.javaType()));
    }

    /**
     * The routing key of a payload, by the first function for a type that it is an instance of; empty if it is the event type.
     *
     * @throws IllegalArgumentException if there are no words, or more than brokers have room for
     */
    Optional<String> of(EventType<?> event, Object payload) {
        for (Key<?> key : keys) {
            if (key.type().isInstance(payload)) {
                String text = Words.encode(key.of(event, payload));
                if (text.length() > LONGEST) {
                    throw new IllegalArgumentException("a routing key of " + text.length()
                            + " characters, but brokers have room for " + LONGEST + ": " + text);
                }
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
