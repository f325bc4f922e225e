package dev.herald.json;

import java.util.Arrays;

/** Hexadecimal digits of either case. */
public final class Hex {
    private static final byte[] DIGITS = digits();

    private Hex() {}

    /** The value of a digit, or something negative, whose high bits are all set. */
    public static int digit(byte digit) {
        return DIGITS[digit & 0xFF];
    }

    private static byte[] digits() {
        byte[] digits = new byte[256];
        Arrays.fill(digits, (byte) -1);
        for (int value = 0; value < 16; value++) {
            char digit = Character.forDigit(value, 16);
            digits[digit] = (byte) value;
            digits[Character.toUpperCase(digit)] = (byte) value;
        }
        return digits;
    }
}
