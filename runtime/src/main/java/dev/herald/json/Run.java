package dev.herald.json;

import java.util.Arrays;

/** Bytes of JSON text that are copied, or compared, eight at a time, such as {@code "name":}. Immutable. */
public final class Run {
    /** The bytes, and zeros up to a whole number of words. */
    final byte[] words;

    private final int length;

    private Run(byte[] text) {
        length = text.length;
        words = Arrays.copyOf(text, (length + Long.BYTES - 1) / Long.BYTES * Long.BYTES);
    }

    /**
     * The name of a member with its colon.
     *
     * @param name any text
     * @return the run
     * @throws IllegalArgumentException if the name holds half of a surrogate pair
     */
    public static Run name(String name) {
        JsonBuffer buffer = new JsonBuffer(64);
        buffer.name(name);
        return of(buffer);
    }

    /** What a buffer holds. */
    public static Run of(JsonBuffer buffer) {
        return new Run(buffer.toBytes());
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }
}
