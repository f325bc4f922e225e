package dev.herald.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds what parsers let pass in a JSON text, although it is no text: invalid UTF-8, and halves of surrogate pairs written as escapes. */
public final class JsonText {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;

    private JsonText() {}

    /**
     * The first place that cannot be read. Whether the rest is JSON is not looked at.
     *
     * @param text holds the JSON text
     * @param from the first byte
     * @param to the byte after the last one
     * @return an index into the array, or -1 if all is well
     */
    public static int flaw(byte[] text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.min(at + 32, to);
            if (end - at == 32 && arePlain(text, at)) {
                at = end;
            }
            while (at < end) {
                int length = text[at] >= 0 ? (text[at] == '\\' ? escape(text, at, to) : 1) : sequence(text, at, to);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** Whether 32 bytes are ASCII and none is a backslash. */
    private static boolean arePlain(byte[] text, int at) {
        return ((special((long) LONGS.get(text, at))
                                | special((long) LONGS.get(text, at + 8))
                                | special((long) LONGS.get(text, at + 16))
                                | special((long) LONGS.get(text, at + 24)))
                        & HIGH_BITS)
                == 0;
    }

    /** Sets the high bit of the bytes that are a backslash or not ASCII, and maybe of bytes beside one that is not. */
    private static long special(long bytes) {
        return bytes | ~((bytes ^ BACKSLASHES) + ~HIGH_BITS);
    }

    /** The length of an escape, or 0 if it is half of a surrogate pair. A malformed escape is left to the parser. */
    private static int escape(byte[] text, int at, int to) {
        int unit = unit(text, at, to);
        if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
            return unit < 0 ? 2 : 6;
        }
        boolean pair = unit <= Character.MAX_HIGH_SURROGATE
                && unit(text, at + 6, to) >= Character.MIN_LOW_SURROGATE
                && unit(text, at + 6, to) <= Character.MAX_LOW_SURROGATE;
        return pair ? 12 : 0;
    }

    /** The UTF-16 unit that an escape stands for, or -1 if there is no such escape. */
    private static int unit(byte[] text, int at, int to) {
        if (at + 6 > to || text[at] != '\\' || text[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** The length of a character beyond ASCII, or 0 if the bytes are not the shortest form of one (RFC 3629, section 4). */
    private static int sequence(byte[] text, int at, int to) {
        int first = text[at] & 0xFF;
        int length =
                first >= 0xC2 && first <= 0xDF ? 2 : first >> 4 == 0xE ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = text[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((text[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
