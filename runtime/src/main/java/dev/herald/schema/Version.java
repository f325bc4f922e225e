package dev.herald.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a payload. Versions are compared as numbers: 1.10 is after 1.9.
 *
 * @param macro a new one may change and remove fields; at least 0
 * @param micro a new one only adds fields; at least 0
 */
public record Version(int macro, int micro) implements Comparable<Version> {
    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

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
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
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

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return macro + "." + micro;
    }
}
