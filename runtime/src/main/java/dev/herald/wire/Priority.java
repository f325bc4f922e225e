package dev.herald.wire;

import dev.herald.annotation.Level;
import java.util.Locale;
import java.util.Optional;

/** How levels stand on the wire: in upper case, as OpenStack writes them. */
public final class Priority {
    /** What can be read, in words. */
    static final String READABLE = "DEBUG, INFO, WARN, ERROR or CRITICAL, in any case; AUDIT or SAMPLE";

    private Priority() {}

    /**
     * The text of a level.
     *
     * @param level the level
     * @return upper case; {@code WARN} for {@link Level#WARNING}
     */
    public static String of(Level level) {
        return level == Level.WARNING ? "WARN" : level.name();
    }

    /**
     * The level of a text, in any case. {@code AUDIT} and {@code SAMPLE}, which OpenStack has besides, are read as {@link Level#INFO}.
     *
     * @param text a priority on the wire
     * @return the level, or empty if there is none of this name
     */
    public static Optional<Level> level(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "DEBUG" -> Optional.of(Level.DEBUG);
            case "INFO", "AUDIT", "SAMPLE" -> Optional.of(Level.INFO);
            case "WARN", "WARNING" -> Optional.of(Level.WARNING);
            case "ERROR" -> Optional.of(Level.ERROR);
            case "CRITICAL" -> Optional.of(Level.CRITICAL);
            default -> Optional.empty();
        };
    }
}
