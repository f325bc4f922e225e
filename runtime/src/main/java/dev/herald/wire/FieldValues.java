package dev.herald.wire;

import dev.herald.value.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks and copies the values that are given to a builder. Called by generated code; messages name the field. */
public final class FieldValues {
    private FieldValues() {}

    /**
     * Refuses null.
     *
     * @param field payload and accessor, such as {@code NodePayload.uuid}
     * @param value the value
     * @param <T> the Java type
     * @return the value
     * @throws NullPointerException if it is null
     */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new NullFieldException(field, "must not be null");
        }
        return value;
    }

    /**
     * Refuses NaN and the infinities, for which JSON has no number.
     *
     * @param field payload and accessor
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is not finite
     */
    public static double finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(field + " is " + value + ", but must be a finite number");
        }
        return value;
    }

    /**
     * Copies a list.
     *
     * @param field payload and accessor
     * @param values the elements, none of them null
     * @param copy makes of each element what is kept
     * @param <S> the Java type of the elements that are given
     * @param <T> the Java type of the elements that are kept
     * @return an immutable list
     */
    public static <S extends @Nullable Object, T> List<T> list(
            String field, Collection<? extends S> values, Function<? super S, ? extends T> copy) {
        List<T> copies = new ArrayList<>(required(field, values).size());
        for (S value : values) {
            copies.add(copy.apply(element(field, value)));
        }
        return Collections.unmodifiableList(copies);
    }

    /**
     * Copies a list.
     *
     * @param field payload and accessor
     * @param values the elements, none of them null
     * @param <T> the Java type of the elements
     * @return an immutable list
     */
    public static <T> List<T> list(String field, Collection<? extends T> values) {
        return list(field, values, Function.identity());
    }

    /**
     * Copies a set, keeping its order.
     *
     * @param field payload and accessor
     * @param values the elements, none of them null
     * @param copy makes of each element what is kept
     * @param <S> the Java type of the elements that are given
     * @param <T> the Java type of the elements that are kept
     * @return an immutable set
     */
    public static <S extends @Nullable Object, T> Set<T> set(
            String field, Collection<? extends S> values, Function<? super S, ? extends T> copy) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list(field, values, copy)));
    }

    /**
     * Copies a set, keeping its order.
     *
     * @param field payload and accessor
     * @param values the elements, none of them null
     * @param <T> the Java type of the elements
     * @return an immutable set
     */
    public static <T> Set<T> set(String field, Collection<? extends T> values) {
        return set(field, values, Function.identity());
    }

    /**
     * Copies a map, keeping its order.
     *
     * @param field payload and accessor
     * @param values the entries, no key and no value of them null
     * @param copy makes of each value what is kept
     * @param <K> the Java type of the keys
     * @param <S> the Java type of the values that are given
     * @param <T> the Java type of the values that are kept
     * @return an immutable map
     */
    public static <K, S extends @Nullable Object, T> Map<K, T> map(
            String field, Map<? extends K, ? extends S> values, Function<? super S, ? extends T> copy) {
        return map(field, values, Function.identity(), copy);
    }

    /**
     * Copies a map, keeping its order.
     *
     * @param field payload and accessor
     * @param values the entries, no key and no value of them null
     * @param copyKey makes of each key what is kept
     * @param copy makes of each value what is kept
     * @param <J> the Java type of the keys that are given
     * @param <K> the Java type of the keys that are kept
     * @param <S> the Java type of the values that are given
     * @param <T> the Java type of the values that are kept
     * @return an immutable map
     */
    public static <J, K, S extends @Nullable Object, T> Map<K, T> map(
            String field,
            Map<? extends J, ? extends S> values,
            Function<? super J, ? extends K> copyKey,
            Function<? super S, ? extends T> copy) {
        Map<K, T> copies = new LinkedHashMap<>();
        required(field, values)
                .forEach((key, value) ->
                        copies.put(copyKey.apply(element(field, key)), copy.apply(element(field, value))));
        return Collections.unmodifiableMap(copies);
    }

    /**
     * Copies a map, keeping its order.
     *
     * @param field payload and accessor
     * @param values the entries, no key and no value of them null
     * @param <K> the Java type of the keys
     * @param <T> the Java type of the values
     * @return an immutable map
     */
    public static <K, T> Map<K, T> map(String field, Map<? extends K, ? extends T> values) {
        return map(field, values, Function.identity());
    }

    /**
     * Takes JSON null for no value, which is what it means on the wire.
     *
     * @param value any JSON value, or null
     * @return the value, or null for JSON null
     */
    public static @Nullable Json json(@Nullable Json value) {
        return value == null || value.isNull() ? null : value;
    }

    /**
     * Refuses a value that is no payload of a union: an implementation of the user's, or the unknown member.
     *
     * @param field payload and accessor
     * @param type the union
     * @param value the value
     * @param <U> the sealed interface
     * @return the value
     * @throws UnwritableException if it could not be written
     */
    public static <U> U member(String field, UnionType<U> type, U value) {
        try {
            type.typeOf(value).checkWritten();
            return value;
        } catch (UnwritableException e) {
            throw new UnwritableException(field + ": " + e.getMessage());
        }
    }

    private static <T> T element(String field, @Nullable T value) {
        if (value == null) {
            throw new NullFieldException(field, "must not hold null");
        }
        return value;
    }
}
