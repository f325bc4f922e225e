package dev.herald.wire;

import dev.herald.json.Hex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as text of exactly 36 characters (RFC 9562, section 4); {@link UUID#fromString} would take shorter ones too. */
final class UuidText {
    static final int LENGTH = 36;

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private UuidText() {}

    /** Reads a UUID, or answers null if the text is none. */
    static @Nullable UUID parse(byte[] text) {
        return parse(text, 0, text.length);
    }

    /** Reads a UUID from a part of a text. */
    static @Nullable UUID parse(byte[] text, int at, int length) {
        if (length != LENGTH
                || text[at + 8] != '-'
                || text[at + 13] != '-'
                || text[at + 18] != '-'
                || text[at + 23] != '-') {
            return null;
        }
        long first = digits(text, at, 8);
        long second = digits(text, at + 9, 4);
        long third = digits(text, at + 14, 4);
        long fourth = digits(text, at + 19, 4);
        long fifth = digits(text, at + 24, 12);
        if ((first | second | third | fourth | fifth) < 0) {
            return null;
        }
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
    }

    /**
     * Writes a UUID.
     *
     * @param from where it begins
     * @return where it ends
     */
    static int write(UUID uuid, byte[] text, int from) {
        long most = uuid.getMostSignificantBits();
        long least = uuid.getLeastSignificantBits();
        digits(text, from, most >>> 32, 8);
        text[from + 8] = '-';
        digits(text, from + 9, most >>> 16, 4);
        text[from + 13] = '-';
        digits(text, from + 14, most, 4);
        text[from + 18] = '-';
        digits(text, from + 19, least >>> 48, 4);
        text[from + 23] = '-';
        digits(text, from + 24, least, 12);
        return from + LENGTH;
    }

    /** The number that some digits make, or something negative if one of them is no digit. */
    private static long digits(byte[] text, int at, int count) {
        long number = 0;
        for (int i = at; i < at + count; i++) {
            number = number << 4 | Hex.digit(text[i]);
        }
        return number;
    }

    private static void digits(byte[] text, int at, long number, int count) {
        long rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            text[i] = DIGITS[(int) rest & 15];
            rest >>>= 4;
        }
    }
}
