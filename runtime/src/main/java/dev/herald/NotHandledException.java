package dev.herald;

import java.io.Serial;

/** Names the notification of a batch that could not be handled, and so spares the others its attempts. */
public final class NotHandledException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Received<?> which;

    /**
     * A failure of one notification.
     *
     * @param which the notification, one of the batch
     * @param cause why it could not be handled
     */
    public NotHandledException(Received<?> which, Throwable cause) {
        super(which.eventType() + " " + which.messageId() + " was not handled", cause);
        this.which = which;
    }

    Received<?> which() {
        return which;
    }
}
