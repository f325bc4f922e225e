package dev.herald.processor.model;

import dev.herald.schema.Version;

/**
 * A text that the user wrote, and where.
 *
 * @param value the text
 * @param origin the literal
 */
public record Text(String value, Origin origin) {
    /** The version of a macro line that it says; the beginning of the line if it says none, or one of another line. */
    public Version inLineOf(Version version) {
        return Version.find(value)
                .filter(said -> said.macro() == version.macro())
                .orElse(version.startOfLine());
    }

    @Override
    public String toString() {
        return value;
    }
}
