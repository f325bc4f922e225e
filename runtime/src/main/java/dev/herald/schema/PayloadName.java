package dev.herald.schema;

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

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return namespace + "/" + name;
    }
}
