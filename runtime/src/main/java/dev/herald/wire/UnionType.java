package dev.herald.wire;

import dev.herald.value.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of several payloads, told apart by namespace and name, or, if they are plain, by their constants and required fields.
 *
 * @param <U> the sealed interface that the payloads share
 */
public final class UnionType<U> implements DataType<U> {
    private final Class<U> javaType;
    private final List<PayloadType<? extends U>> members;
    private final @Nullable Function<Json, ? extends U> unknown;

    private UnionType(
            Class<U> javaType, List<PayloadType<? extends U>> members, @Nullable Function<Json, ? extends U> unknown) {
        this.javaType = javaType;
        this.members = List.copyOf(members);
        this.unknown = unknown;
    }

    /**
     * A union to which no member is added within a macro line. Called by generated code.
     *
     * @param javaType the sealed interface
     * @param members the payloads
     * @param <U> the sealed interface
     * @return the type
     */
    public static <U> UnionType<U> closed(Class<U> javaType, List<PayloadType<? extends U>> members) {
        return new UnionType<>(javaType, members, null);
    }

    /**
     * A union with a member for what a newer producer may send. Called by generated code.
     *
     * @param javaType the sealed interface
     * @param members the payloads
     * @param unknown makes the unknown member of what was received
     * @param <U> the sealed interface
     * @return the type
     */
    public static <U> UnionType<U> open(
            Class<U> javaType, List<PayloadType<? extends U>> members, Function<Json, ? extends U> unknown) {
        return new UnionType<>(javaType, members, unknown);
    }

    @Override
    public Class<U> javaType() {
        return javaType;
    }

    @Override
    public List<PayloadType<? extends U>> members() {
        return members;
    }

    @Override
    public PayloadType<? extends U> typeOf(U payload) {
        for (PayloadType<? extends U> member : members) {
            if (member.javaType().isInstance(payload)) {
                return member;
            }
        }
        throw new UnwritableException(payload.getClass().getName() + " is no member of " + javaType.getSimpleName()
                + " that can be written; those are " + members);
    }

    /**
     * Makes the unknown member.
     *
     * @return empty for a closed union
     */
    Optional<Function<Json, ? extends U>> unknown() {
        return Optional.ofNullable(unknown);
    }

    /** The name of the sealed interface. */
    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
