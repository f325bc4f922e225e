package dev.herald.json;

import java.math.BigDecimal;

/** Finds the ends of numbers, and reads those that are not too long for a {@code long}. All places are indexes into the array. */
public final class JsonNumbers {
    /** A number of so many digits, or fewer, fits into a {@code long}. */
    public static final int DIGITS_OF_LONG = 18;

    /** Whole numbers up to this one are exact as a {@code double}. */
    private static final long LARGEST_EXACT = 1L << 53;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
    };

    private JsonNumbers() {}

    /** The byte after the whole number that stands here; what is there may make it another number. */
    public static int wholeEnd(byte[] text, int from) {
        int first = text[from] == '-' ? from + 1 : from;
        int end = digitsEnd(text, first);
        if (end == first || text[first] == '0' && end > first + 1) {
            throw Unsure.SIGNAL;
        }
        return end;
    }

    /** The byte after the number that stands here. */
    public static int end(byte[] text, int from) {
        int end = wholeEnd(text, from);
        if (end < text.length && text[end] == '.') {
            end = someDigitsEnd(text, end + 1);
        }
        if (end < text.length && (text[end] == 'e' || text[end] == 'E')) {
            boolean signed = text[end + 1] == '+' || text[end + 1] == '-';
            end = someDigitsEnd(text, signed ? end + 2 : end + 1);
        }
        return end;
    }

    private static int someDigitsEnd(byte[] text, int from) {
        int end = digitsEnd(text, from);
        if (end == from) {
            throw Unsure.SIGNAL;
        }
        return end;
    }

    private static int digitsEnd(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        return end;
    }

    /** The number that all digits make, whatever is between them: at most 18. */
    public static long unscaled(byte[] text, int from, int to) {
        long value = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
            }
        }
        return text[from] == '-' ? -value : value;
    }

    /** A number, rounded as {@link Double#parseDouble} does it; infinite if it is too large. */
    public static double float64(byte[] text, int from, int to) {
        int scale = scale(text, from, to);
        if (scale == 0) {
            return unscaled(text, from, to);
        }
        long unscaled = scale > 0 ? Math.abs(unscaled(text, from, to)) : Long.MAX_VALUE;
        if (unscaled > LARGEST_EXACT) {
            return Double.parseDouble(JsonStrings.plain(text, from, to));
        }
        // Both are exact, so that dividing them rounds once.
        double value = unscaled / POWERS_OF_TEN[scale];
        return text[from] == '-' ? -value : value;
    }

    /**
     * A number with all its digits.
     *
     * @throws NumberFormatException if its exponent is too large
     */
    public static BigDecimal decimal(byte[] text, int from, int to) {
        int scale = scale(text, from, to);
        return scale < 0
                ? new BigDecimal(JsonStrings.plain(text, from, to))
                : BigDecimal.valueOf(unscaled(text, from, to), scale);
    }

    /** How many digits are behind the point, or -1 if the number has an exponent or is long. */
    private static int scale(byte[] text, int from, int to) {
        if (to - from > DIGITS_OF_LONG) {
            return -1;
        }
        int scale = 0;
        for (int at = from; at < to; at++) {
            if (text[at] == '.') {
                scale = to - at - 1;
            } else if (text[at] > '9') {
                return -1;
            }
        }
        return scale;
    }
}
