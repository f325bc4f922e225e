package dev.herald;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What notifications must have in common to be kept in order, by payload. */
final class OrderingKeys {
    private final List<Key<?>> keys;

    OrderingKeys() {
        this(new ArrayList<>());
    }

    private OrderingKeys(List<Key<?>> keys) {
        this.keys = keys;
    }

    private record Key<P>(Class<P> type, Function<? super P, ? extends @Nullable Object> function) {
        @Nullable
        Object of(Object payload) {
            return function.apply(type.cast(payload));
        }
    }

    <P> void add(Class<P> type, Function<? super P, ? extends @Nullable Object> function) {
        keys.add(new Key<>(type, function));
    }

    /** The same, without what is added later. */
    OrderingKeys copy() {
        return new OrderingKeys(List.copyOf(keys));
    }

    /** The key of a payload, by the first function for a type that it is an instance of; empty if it has none. */
    Optional<String> of(Object payload) {
        for (Key<?> key : keys) {
            if (key.type().isInstance(payload)) {
                Object value = key.of(payload);
                return (value instanceof Optional<?> optional ? optional : Optional.ofNullable(value))
                        .map(Object::toString);
            }
        }
        return Optional.empty();
    }
}
