package dev.herald.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON text in the making: bytes that grow at their end. It keeps no account of what it is in: a comma follows each value, and the end of the
 * object or array takes the place of the last one. For one thread.
 */
public final class JsonBuffer {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NULL = word("null,");
    private static final long TRUE = word("true,");
    private static final long FALSE = word("false,");

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** For each ASCII character 0 if it stands for itself in a string, its letter behind a backslash, or 'u' if it has none. */
    private static final byte[] ESCAPES = escapes();

    /** The most bytes that one UTF-16 unit can become. */
    private static final int LONGEST = 6;

    /** Sign, digits and comma of a whole number. */
    private static final int LONGEST_NUMBER = 21;

    private byte[] array;
    private int size;

    /** An empty text with room for so many bytes. */
    public JsonBuffer(int capacity) {
        array = new byte[capacity];
    }

    private static long word(String text) {
        return (long) LONGS.get(Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), Long.BYTES), 0);
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[128];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    /** Forgets the text. */
    public void clear() {
        size = 0;
    }

    /** How many bytes there are, with the comma behind the last value. */
    public int size() {
        return size;
    }

    /** How many bytes there may be before it has to grow. */
    public int capacity() {
        return array.length;
    }

    /** The text, without the comma behind the last value. */
    public byte[] toBytes() {
        return Arrays.copyOf(array, array[size - 1] == ',' ? size - 1 : size);
    }

    /**
     * Makes room behind the text, for who writes there by hand and tells it to {@link #quoted} or {@link #raw(int)}.
     *
     * @return the array that holds the text
     */
    public byte[] room(int bytes) {
        if (array.length - size < bytes) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, Math.addExact(size, bytes)));
        }
        return array;
    }

    /** Begins an object or array with its bracket. */
    public void begin(char bracket) {
        room(1)[size++] = (byte) bracket;
    }

    /** Ends an object or array with its bracket. */
    public void end(char bracket) {
        byte[] text = room(2);
        int at = text[size - 1] == ',' ? size - 1 : size;
        text[at] = (byte) bracket;
        text[at + 1] = ',';
        size = at + 2;
    }

    /** Writes bytes that are JSON text. */
    public void run(Run run) {
        byte[] from = run.words;
        byte[] text = room(from.length);
        for (int i = 0; i < from.length; i += Long.BYTES) {
            LONGS.set(text, size + i, (long) LONGS.get(from, i));
        }
        size += run.length();
    }

    /** Writes JSON text. */
    public void raw(byte[] json, int from, int length) {
        System.arraycopy(json, from, room(length + 1), size, length);
        raw(size + length);
    }

    /** Writes the name of a member. */
    public void name(String name) {
        string(name);
        array[size - 1] = ':';
    }

    /** Writes null. */
    public void nothing() {
        word(NULL, 5);
    }

    /** Writes true or false. */
    public void bool(boolean value) {
        word(value ? TRUE : FALSE, value ? 5 : 6);
    }

    private void word(long word, int length) {
        LONGS.set(room(Long.BYTES), size, word);
        size += length;
    }

    /** Writes a text that is ASCII and valid as it is, such as a number. */
    @SuppressWarnings("deprecation") // Of ASCII, the low bytes are all there is.
    public void ascii(String value) {
        int length = value.length();
        value.getBytes(0, length, room(length + 1), size);
        raw(size + length);
    }

    /** Takes what was written by hand up to here for a value. */
    public void raw(int end) {
        array[end] = ',';
        size = end + 1;
    }

    /** Takes what was written by hand, from the second byte of the room up to here, for the inside of a string. */
    public void quoted(int end) {
        array[size] = '"';
        array[end] = '"';
        array[end + 1] = ',';
        size = end + 2;
    }

    /**
     * Writes a string.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    public void string(String value) {
        int length = value.length();
        byte[] text = room(length + 3);
        int start = size + 1;
        text[size] = '"';
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 128 || ESCAPES[c] != 0) {
                size = start + i;
                rest(value, i, true);
                return;
            }
            text[start + i] = (byte) c;
        }
        text[start + length] = '"';
        text[start + length + 1] = ',';
        size = start + length + 2;
    }

    /**
     * Writes JSON text.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    public void raw(String json) {
        rest(json, 0, false);
    }

    /** What is left of a text from its first character that is out of the ordinary, and the end of the value. */
    private void rest(String value, int from, boolean quoted) {
        int i = from;
        while (i < value.length()) {
            char c = value.charAt(i++);
            byte[] text = room(LONGEST);
            if (c < 128) {
                if (quoted && ESCAPES[c] != 0) {
                    escape(c, text);
                } else {
                    text[size++] = (byte) c;
                }
            } else if (!Character.isSurrogate(c)) {
                character(c, text);
            } else if (i < value.length() && Character.isSurrogatePair(c, value.charAt(i))) {
                character(Character.toCodePoint(c, value.charAt(i++)), text);
            } else {
                throw new IllegalArgumentException("half of a surrogate pair is no text");
            }
        }
        room(2);
        if (quoted) {
            array[size++] = '"';
        }
        array[size++] = ',';
    }

    private void escape(char c, byte[] text) {
        text[size++] = '\\';
        text[size++] = ESCAPES[c];
        if (ESCAPES[c] == 'u') {
            text[size++] = '0';
            text[size++] = '0';
            text[size++] = HEX[c >> 4];
            text[size++] = HEX[c & 15];
        }
    }

    /** A character beyond ASCII (RFC 3629, section 3). */
    private void character(int c, byte[] text) {
        if (c < 0x800) {
            text[size++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            text[size++] = (byte) (0xE0 | c >> 12);
            text[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            text[size++] = (byte) (0xF0 | c >> 18);
            text[size++] = (byte) (0x80 | c >> 12 & 0x3F);
            text[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        text[size++] = (byte) (0x80 | c & 0x3F);
    }

    /** Writes a whole number. */
    public void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
            return;
        }
        byte[] text = room(LONGEST_NUMBER);
        long left = Math.abs(value);
        int at = size;
        if (value < 0) {
            text[at++] = '-';
        }
        int end = at + digits(left);
        for (int i = end - 1; i >= at; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        raw(end);
    }

    private static int digits(long value) {
        int digits = 1;
        for (long bound = 10; digits < 19 && value >= bound; bound *= 10) {
            digits++;
        }
        return digits;
    }
}
