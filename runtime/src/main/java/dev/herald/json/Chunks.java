package dev.herald.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes by eights: the first one is the lowest. */
final class Chunks {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long DOTS = 0x2E2E2E2E2E2E2E2EL;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Chunks() {}

    /** Eight bytes, all of which must be there. */
    static long at(byte[] text, int at) {
        return (long) LONGS.get(text, at);
    }

    /** The first eight of some bytes, or all and zeros behind them: so that numbers, without a sign, have the order of the bytes. */
    static long first(byte[] text, int from, int to) {
        int size = to - from;
        if (from + 8 <= text.length) {
            long bytes = Long.reverseBytes(at(text, from));
            return size >= 8 ? bytes : size == 0 ? 0 : bytes >>> 64 - 8 * size << 64 - 8 * size;
        }
        long bytes = 0;
        for (int i = 0; i < 8; i++) {
            bytes = bytes << 8 | (i < size ? text[from + i] & 0xFF : 0);
        }
        return bytes;
    }

    /** Whether one of some bytes is a dot. */
    static boolean hasDot(byte[] text, int from, int to) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long dots = at(text, at) ^ DOTS;
            if ((dots - ONES & ~dots & HIGH_BITS) != 0) {
                return true;
            }
        }
        for (; at < to; at++) {
            if (text[at] == '.') {
                return true;
            }
        }
        return false;
    }

    /** A hash of some bytes. */
    static int hash(byte[] text, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = (hash ^ at(text, at)) * MIX;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 8 | text[at] & 0xFF;
        }
        hash = (hash ^ rest) * MIX;
        return (int) (hash >>> 32);
    }
}
