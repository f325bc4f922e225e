package dev.herald.annotation;

/**
 * How urgent a notification is, from the least to the most urgent: the order of the constants is the order of urgency.
 * On the wire a level is the priority, in upper case, with {@link #WARNING} as {@code WARN}.
 */
public enum Level {
    /** For whoever looks for a fault. */
    DEBUG,
    /** Something happened as it should. */
    INFO,
    /** Something unexpected that was coped with. */
    WARNING,
    /** Something failed. */
    ERROR,
    /** Something failed that others depend on. */
    CRITICAL
}
