package dev.herald.driver;

import java.time.Duration;

/**
 * A message that was received and waits for its end, which is exactly one of {@link #acknowledge}, {@link #requeue} and {@link #reject}.
 * A second call does nothing, nor does one after the reception was closed. Safe for use by several threads.
 */
public interface Incoming {
    /**
     * The message.
     *
     * @return the message as it was sent
     */
    Message message();

    /**
     * Whether somebody else gets the message anyway, so that handling it here would only be for the second time: its channel, or its
     * partition, was lost meanwhile. As far as this is known yet; and from then on its end changes nothing.
     *
     * @return whether it is lost; a driver that never loses any need not say so
     */
    default boolean isLost() {
        return false;
    }

    /** It was handled: it is not received again. */
    void acknowledge();

    /**
     * It could not be handled now: it is received again.
     *
     * @param after how long to wait at least; zero for at once
     */
    void requeue(Duration after);

    /**
     * It will never be handled: it is not received again, and goes to where the driver keeps such messages, if anywhere.
     *
     * @param reason why, in words that hold no sensitive value
     */
    void reject(String reason);
}
