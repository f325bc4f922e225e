package dev.herald.schema;

/** What a change does to a consumer that reads a message from the other side of it. */
public enum Effect {
    /** It reads the message, and means what the producer meant. */
    READS("reads"),
    /** It refuses the message. */
    REFUSES("refuses"),
    /** It reads the message, and means something else, or misses something. */
    MISREADS("misreads"),
    /** What the parts of the change do. */
    AS_PARTS("as its parts"),
    /** No message is concerned. */
    NONE("–");

    private final String text;

    Effect(String text) {
        this.text = text;
    }

    /**
     * Whether a consumer suffers.
     *
     * @return true if it refuses or misreads
     */
    public boolean breaks() {
        return this == REFUSES || this == MISREADS;
    }

    /** A word for tables. */
    @Override
    public String toString() {
        return text;
    }
}
