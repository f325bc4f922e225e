package dev.herald.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a payload is known by, in every version of it.
 *
 * @param namespace the namespace, such as {@code ironic}
 * @param name the name, such as {@code NodePayload}
 */
public record PayloadName(String namespace, String name) {
    /**
     * Reads {@code namespace/name}.
     *
     * @param text such as {@code ironic/NodePayload}
     * @return the name
     * @throws IllegalArgumentException if there is no slash in the text
     */
    public static PayloadName parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the name of a payload; one is namespace/name, such as ironic/NodePayload");
        }
        return new PayloadName(text.substring(0, slash), text.substring(slash + 1));
    }

    /** By hand, as is {@link #hashCode}: the way of records is slow to start, and every compilation and every check has many names. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayloadName that && name.equals(that.name) && namespace.equals(that.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + name.hashCode();
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return namespace + "/" + name;
    }
}
