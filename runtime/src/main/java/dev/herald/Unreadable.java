package dev.herald;

/** What to do with a message that cannot be read. It is never delivered again and again. */
public enum Unreadable {
    /** Put it into the quarantine, with the reason and the bytes; the default. */
    QUARANTINE,
    /** Reject it, with the reason, to where the driver keeps such messages. */
    REJECT,
    /** Acknowledge it, and log the reason. */
    SKIP
}
