package dev.herald.wire;

import dev.herald.driver.Message;

/** An envelope's shape in a message. Safe for use by several threads. */
public interface Format {
    /**
     * Whether a message looks like this format; nothing is promised of the rest of it.
     *
     * @param message a message that was received
     * @return whether {@link #read} should be tried
     */
    boolean recognizes(Message message);

    /**
     * Writes a notification.
     *
     * @param envelope the notification
     * @return the message, with the identity in its headers as well
     */
    Message write(Envelope envelope);

    /**
     * Reads a notification.
     *
     * @param message a message that was received
     * @return the notification, whose payload is not read yet
     * @throws RefusedException if it is none
     */
    Envelope read(Message message);
}
