package dev.herald.benchmarks.codec.library;

/**
 * How one library writes and reads one kind of message.
 *
 * @param <T> what the library has in memory
 */
public interface Codec<T> {
    /** Writes; what comes out holds the bytes. */
    Object write(T value);

    /** Reads what was written. */
    T read(byte[] bytes);

    /** The bytes of what was written. */
    default byte[] bytes(Object written) {
        return (byte[]) written;
    }

    /** Makes a value of the message as JSON. */
    default T ofJson(byte[] json) {
        return read(json);
    }

    /** The value as JSON. */
    default byte[] toJson(T value) {
        return bytes(write(value));
    }
}
