package dev.herald.wire;

import java.util.List;

/** A payload was built without all of the fields that it needs. */
public final class IncompletePayloadException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** The accessors of the missing fields. */
    private final transient List<String> missing;

    /**
     * Called by generated builders.
     *
     * @param payload the name of the payload class
     * @param missing the accessors of all the missing fields
     */
    public IncompletePayloadException(String payload, List<String> missing) {
        super(payload + " lacks " + String.join(", ", missing)
                + ": a field that is not Optional must be set before build()");
        this.missing = List.copyOf(missing);
    }

    /**
     * The fields that were not set.
     *
     * @return the names of their accessors, in declaration order
     */
    public List<String> missing() {
        return missing;
    }
}
