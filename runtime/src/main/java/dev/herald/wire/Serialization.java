package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.Optional;

/** Writes payloads to JSON bytes and reads them back. Safe for use by several threads. */
public interface Serialization {
    /**
     * JSON straight to bytes and from bytes: the same text, the same values and the same refusals as {@link #jackson}, in less time.
     *
     * @return the one instance
     */
    static Serialization json() {
        return DirectSerialization.INSTANCE;
    }

    /**
     * JSON by way of Jackson's streams: the reference.
     *
     * @return the one instance
     */
    static Serialization jackson() {
        return JacksonSerialization.INSTANCE;
    }

    /**
     * Writes a payload, with its identity if its form says so.
     *
     * @param type a payload, or a union of payloads
     * @param payload the payload
     * @param pins the versions that it and the payloads in it are written in, where they are not their own
     * @param forPeople whether people read it, so that sensitive values are masked
     * @param <P> the payload class
     * @return JSON text in UTF-8
     * @throws UnwritableException if it holds what cannot be written, such as an unknown constant or half of a surrogate pair
     */
    <P> Bytes write(DataType<P> type, P payload, Pins pins, boolean forPeople);

    /** The same as {@link #write(DataType, Object, Pins, boolean)} with every payload in its own version. */
    default <P> Bytes write(DataType<P> type, P payload, boolean forPeople) {
        return write(type, payload, Pins.NONE, forPeople);
    }

    /**
     * Reads a payload.
     *
     * @param type a payload, or a union of payloads
     * @param json the payload alone, with its identity if its form says so
     * @param stated the version in the headers, for a payload without an identity of its own
     * @param limits how much is taken in
     * @param <P> the payload class
     * @return the payload
     * @throws RefusedException if it is not what the stated version promises
     */
    <P> Decoded<P> read(DataType<P> type, Bytes json, Optional<Version> stated, Limits limits);

    /**
     * Looks at the identity of a payload.
     *
     * @param json the payload alone
     * @param limits how much is taken in
     * @return the identity, or empty if it has none: it is no object with the four keys
     * @throws RefusedException if the identity is there and cannot be read, or the text is no JSON
     */
    Optional<PayloadIdentity> identify(Bytes json, Limits limits);
}
