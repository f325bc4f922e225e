package dev.herald.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a payload. Versions are compared as numbers: 1.10 is after 1.9.
 *
 * @param macro a new one may change and remove fields; at least 0
 * @param micro a new one only adds fields; at least 0
 */
public record Version(int macro, int micro) implements Comparable<Version> {
    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Version {
        if (macro < 0 || micro < 0) {
            throw new IllegalArgumentException("version " + macro + "." + micro + " has a negative number");
        }
    }

    /**
     * Reads {@code macro.micro}, two numbers of at most six digits without leading zeros.
     *
     * @param text such as {@code 1.15}
     * @return the version
     * @throws IllegalArgumentException if the text is not a version
     */
    public static Version parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a version; a version is macro.micro, such as 1.15"));
    }

    /**
     * Reads {@code macro.micro} if the text is one.
     *
     * @param text any text
     * @return the version, or empty if the text is none
     */
    public static Optional<Version> find(String text) {
        int dot = text.indexOf('.');
        int macro = dot < 0 ? -1 : number(text, 0, dot);
        int micro = dot < 0 ? -1 : number(text, dot + 1, text.length());
        return macro < 0 || micro < 0 ? Optional.empty() : Optional.of(new Version(macro, micro));
    }

    /** The number that some digits make, or -1 if they are not one to six digits without a leading zero. By hand: each message has one. */
    private static int number(String text, int from, int to) {
        int digits = to - from;
        if (digits < 1 || digits > 6 || digits > 1 && text.charAt(from) == '0') {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /**
     * The first version of this macro line.
     *
     * @return {@code <macro>.0}
     */
    public Version startOfLine() {
        return new Version(macro, 0);
    }

    @Override
    public int compareTo(Version other) {
        return macro != other.macro ? Integer.compare(macro, other.macro) : Integer.compare(micro, other.micro);
    }

    /** By hand, as is {@link #hashCode}: the way of records is slow to start, and every compilation and every check has many versions. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version that && macro == that.macro && micro == that.micro;
    }

    @Override
    public int hashCode() {
        return 31 * macro + micro;
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return macro + "." + micro;
    }
}
