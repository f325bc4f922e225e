package dev.herald.driver;

import org.jspecify.annotations.Nullable;

/** Why a driver could not carry a message. */
public final class DriverException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The kinds of failure. */
    public enum Kind {
        /** The bound of messages on their way is reached. */
        BUSY,
        /** The destination answered that it does not take the message. */
        REJECTED,
        /** There is no connection, or it was lost before the answer came. */
        CONNECTION_LOST,
        /** No answer came in time. */
        TIMED_OUT,
        /** The driver is closed. */
        CLOSED,
        /** The driver cannot do what was asked of it, such as to receive from a log. */
        UNSUPPORTED,
        /** The driver did what none may do, such as to throw something else; it has a fault of its own. */
        BROKEN
    }

    /** What kind of failure it is. */
    private final Kind kind;

    /**
     * A failure without a cause of its own.
     *
     * @param kind the kind
     * @param message what happened, without credentials
     */
    public DriverException(Kind kind, String message) {
        this(kind, message, null);
    }

    /**
     * A failure.
     *
     * @param kind the kind
     * @param message what happened, without credentials
     * @param cause the exception behind it
     */
    public DriverException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /**
     * The kind of failure.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
