package dev.herald.wire;

import tools.jackson.core.io.SerializedString;

/** The name of a field on the wire, encoded once. */
public final class FieldName {
    private final SerializedString encoded;

    private FieldName(String text) {
        encoded = new SerializedString(text);
    }

    /**
     * Encodes a name.
     *
     * @param text the name on the wire
     * @return the name
     */
    public static FieldName of(String text) {
        return new FieldName(text);
    }

    SerializedString encoded() {
        return encoded;
    }

    /** The name on the wire. */
    @Override
    public String toString() {
        return encoded.getValue();
    }
}
