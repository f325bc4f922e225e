package dev.herald.wire;

import dev.herald.json.Run;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** The name of a field on the wire, encoded once. */
public final class FieldName {
    private final String text;
    private final Run run;

    /** Made when it is first wanted, by whichever thread: all of them are alike. */
    private @Nullable SerializedString encoded;

    private FieldName(String text) {
        this.text = text;
        this.run = Run.name(text);
    }

    /**
     * Encodes a name.
     *
     * @param text the name on the wire
     * @return the name
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    public static FieldName of(String text) {
        return new FieldName(text);
    }

    /** The name with its quotes and the colon. */
    Run run() {
        return run;
    }

    /** The name as the reference wants it. */
    SerializedString encoded() {
        SerializedString known = encoded;
        if (known == null) {
            known = new SerializedString(text);
            encoded = known;
        }
        return known;
    }

    /** The name on the wire. */
    @Override
    public String toString() {
        return text;
    }
}
