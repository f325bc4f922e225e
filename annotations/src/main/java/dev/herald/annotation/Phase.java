package dev.herald.annotation;

/**
 * The part of an operation that a notification tells of: the last word of its event type.
 * A phase is declared with {@link Events} or {@link Phases}, and never guessed from the words of an event type.
 */
public enum Phase {
    /** The operation begins; level {@link Level#INFO}. */
    START,
    /** The operation that was started has ended well; level {@link Level#INFO}. */
    END,
    /** The operation failed; level {@link Level#ERROR}. */
    ERROR,
    /** The operation was done at once, without a start; level {@link Level#INFO}. */
    SUCCESS
}
