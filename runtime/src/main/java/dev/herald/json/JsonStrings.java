package dev.herald.json;

import dev.herald.value.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the ends of strings eight bytes at a time, and makes texts of them. All places are indexes into the array. */
public final class JsonStrings {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long SPACES = 0x2020202020202020L;

    private JsonStrings() {}

    /**
     * The first byte that is no plain character: a quote, a backslash, a control character or a byte beyond ASCII.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public static int plainEnd(byte[] text, int from) {
        int at = from;
        for (int last = text.length - 8; at <= last; at += 8) {
            long special = special(Chunks.at(text, at));
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >> 3);
            }
        }
        while (text[at] >= ' ' && text[at] != '"' && text[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Sets the high bit of the first byte that is special, and maybe of some after it. */
    private static long special(long bytes) {
        return (bytes | (bytes - SPACES) | ((bytes ^ QUOTES) - ONES) | ((bytes ^ BACKSLASHES) - ONES)) & HIGH_BITS;
    }

    /**
     * The closing quote of a string, all of which was looked at: escapes, UTF-8 and surrogate pairs are as they must be.
     *
     * @param from the byte after the opening quote
     * @throws Unsure if something is wrong
     */
    public static int end(byte[] text, int from) {
        int at = plainEnd(text, from);
        return text[at] == '"' ? at : end(text, from, at);
    }

    /**
     * The same, for a string whose first bytes are known to be plain.
     *
     * @param at the first that is not
     */
    public static int end(byte[] text, int from, int at) {
        int end = at;
        boolean unicode = false;
        while (text[end] != '"') {
            byte first = text[end];
            if (first == '\\') {
                unicode |= text[end + 1] == 'u';
                end += escape(text, end);
            } else if (first < 0) {
                unicode = true;
                end++;
            } else if (first < ' ') {
                throw Unsure.SIGNAL;
            } else {
                end = plainEnd(text, end);
            }
        }
        if (unicode && JsonText.flaw(text, from, end) >= 0) {
            throw Unsure.SIGNAL;
        }
        return end;
    }

    /** The length of an escape. */
    private static int escape(byte[] text, int at) {
        switch (text[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return 2;
            }
            case 'u' -> {
                if (unit(text, at + 2) >= 0) {
                    return 6;
                }
                throw Unsure.SIGNAL;
            }
            default -> throw Unsure.SIGNAL;
        }
    }

    /** The number that four hexadecimal digits make, or something negative. */
    private static int unit(byte[] text, int at) {
        return Hex.digit(text[at]) << 12
                | Hex.digit(text[at + 1]) << 8
                | Hex.digit(text[at + 2]) << 4
                | Hex.digit(text[at + 3]);
    }

    /** The text of a string whose bytes are all plain. */
    public static String plain(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the characters of a string stand there as they are. */
    public static boolean isWithoutEscapes(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text[at] == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The text of a string whose end was found. */
    public static String text(byte[] text, int from, int to) {
        return isWithoutEscapes(text, from, to)
                ? utf8(text, from, to)
                : new String(unescaped(text, from, to), StandardCharsets.UTF_8);
    }

    /** Bytes that are valid UTF-8, as a text. */
    public static String utf8(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    /** The characters in UTF-8 of a string whose end was found. */
    public static byte[] unescaped(byte[] text, int from, int to) {
        byte[] characters = new byte[to - from];
        int size = 0;
        int at = from;
        while (at < to) {
            if (text[at] != '\\') {
                characters[size++] = text[at++];
            } else if (text[at + 1] != 'u') {
                characters[size++] = character(text[at + 1]);
                at += 2;
            } else {
                int point = unit(text, at + 2);
                at += 6;
                if (Character.isHighSurrogate((char) point)) {
                    point = Character.toCodePoint((char) point, (char) unit(text, at + 2));
                    at += 6;
                }
                size = encode(point, characters, size);
            }
        }
        return Arrays.copyOf(characters, size);
    }

    private static byte character(byte escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }

    /** Puts a character where its escape, which is longer, has left room. */
    private static int encode(int point, byte[] characters, int size) {
        int at = size;
        if (point < 0x80) {
            characters[at++] = (byte) point;
        } else if (point < 0x800) {
            characters[at++] = (byte) (0xC0 | point >> 6);
            characters[at++] = (byte) (0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            characters[at++] = (byte) (0xE0 | point >> 12);
            characters[at++] = (byte) (0x80 | point >> 6 & 0x3F);
            characters[at++] = (byte) (0x80 | point & 0x3F);
        } else {
            characters[at++] = (byte) (0xF0 | point >> 18);
            characters[at++] = (byte) (0x80 | point >> 12 & 0x3F);
            characters[at++] = (byte) (0x80 | point >> 6 & 0x3F);
            characters[at++] = (byte) (0x80 | point & 0x3F);
        }
        return at;
    }
}
