package dev.herald.wire;

import java.util.List;

/**
 * What an event type carries: a payload, or one of several.
 *
 * @param <P> the Java type of the payloads
 */
public sealed interface DataType<P> permits PayloadType, UnionType {
    /**
     * The Java type.
     *
     * @return a generated class, or the sealed interface of a union
     */
    Class<P> javaType();

    /**
     * The payloads that it can be.
     *
     * @return one payload, or the members of the union
     */
    List<PayloadType<? extends P>> members();

    /**
     * The type of one payload.
     *
     * @param payload a payload of this type
     * @return the member that it belongs to
     * @throws UnwritableException if it belongs to none, as the unknown member of a union does
     */
    PayloadType<? extends P> typeOf(P payload);
}
