package dev.herald.value;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** An immutable sequence of bytes; on the wire it is base64 text. Safe for use by several threads. */
public final class Bytes {
    private static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private final byte[] array;
    private final int offset;
    private final int size;

    private Bytes(byte[] array, int offset, int size) {
        this.array = array;
        this.offset = offset;
        this.size = size;
    }

    /**
     * No bytes at all.
     *
     * @return the empty sequence
     */
    public static Bytes empty() {
        return EMPTY;
    }

    /**
     * The bytes of an array, which is copied.
     *
     * @param bytes the bytes
     * @return a sequence of the same bytes
     */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone(), 0, bytes.length);
    }

    /**
     * The bytes of an array that nobody will change any more: it is taken over, not copied.
     *
     * @param bytes the bytes
     * @return a sequence over the array
     */
    public static Bytes owning(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes, 0, bytes.length);
    }

    /**
     * The UTF-8 form of a text.
     *
     * @param text the text
     * @return its bytes
     */
    public static Bytes utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Bytes(bytes, 0, bytes.length);
    }

    /**
     * The bytes that a base64 text stands for.
     *
     * @param base64 the text, of the basic alphabet of RFC 4648, padded
     * @return the bytes
     * @throws IllegalArgumentException if it is not base64, lacks padding, or has bits set that stand for nothing
     */
    public static Bytes base64(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        int tail = bytes.length % 3;
        String last = Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, bytes.length - tail, bytes.length));
        if (base64.length() % 4 != 0 || !base64.endsWith(last)) {
            throw new IllegalArgumentException("base64 text ends with what no encoder writes");
        }
        return new Bytes(bytes, 0, bytes.length);
    }

    /**
     * The number of bytes.
     *
     * @return the number, at least 0
     */
    public int size() {
        return size;
    }

    /**
     * One byte.
     *
     * @param index from 0 up to the size, exclusive
     * @return the byte
     * @throws IndexOutOfBoundsException if there is no such byte
     */
    public byte at(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no byte " + index + " in " + size);
        }
        return array[offset + index];
    }

    /**
     * A part of the sequence; nothing is copied.
     *
     * @param from the first byte of the part
     * @param to the byte after the last one
     * @return the part
     * @throws IndexOutOfBoundsException if the part is not within the sequence
     */
    public Bytes slice(int from, int to) {
        if (from < 0 || from > to || to > size) {
            throw new IndexOutOfBoundsException("no bytes " + from + " to " + to + " in " + size);
        }
        return new Bytes(array, offset + from, to - from);
    }

    /**
     * A copy as an array.
     *
     * @return a new array
     */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, offset, offset + size);
    }

    /**
     * Lets somebody read the bytes where they are, without a copy.
     *
     * @param borrower reads them; it changes nothing, and keeps the array for no longer than this sequence may live
     * @param <T> what it makes of them
     * @return what the borrower answers
     */
    public <T> T lend(Borrower<T> borrower) {
        return borrower.read(array, offset, size);
    }

    /**
     * Reads bytes in place.
     *
     * @param <T> what it makes of them
     */
    @FunctionalInterface
    public interface Borrower<T> {
        /**
         * Reads the bytes.
         *
         * @param array holds them, and others
         * @param offset where they begin
         * @param size how many they are
         * @return what is made of them
         */
        T read(byte[] array, int offset, int size);
    }

    /**
     * The bytes as a stream; reading it copies nothing else.
     *
     * @return a new stream
     */
    public InputStream stream() {
        return new ByteArrayInputStream(array, offset, size);
    }

    /**
     * The bytes read as UTF-8, with the replacement character where they are not.
     *
     * @return the text
     */
    public String utf8() {
        return new String(array, offset, size, StandardCharsets.UTF_8);
    }

    /**
     * The bytes as base64 text, of the basic alphabet, padded.
     *
     * @return the text
     */
    public String base64() {
        return Base64.getEncoder().encodeToString(offset == 0 && size == array.length ? array : toArray());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that
                && Arrays.equals(array, offset, offset + size, that.array, that.offset, that.offset + that.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = offset; i < offset + size; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** Tells the size only: the contents may be large, or not for everybody. */
    @Override
    public String toString() {
        return size + " bytes";
    }
}
