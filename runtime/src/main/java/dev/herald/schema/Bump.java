package dev.herald.schema;

import java.util.Locale;

/** What a change demands of the version, the least first. */
public enum Bump {
    /** The version may stay. */
    NONE,
    /** At least the next micro version. */
    MICRO,
    /** A new macro line. */
    MACRO,
    /** No version makes it right. */
    ERROR;

    /**
     * What several changes demand together.
     *
     * @param other what another change demands
     * @return the greater of the two
     */
    public Bump max(Bump other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
