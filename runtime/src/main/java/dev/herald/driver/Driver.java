package dev.herald.driver;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Carries messages. A driver sees topics, routing keys, headers and bytes, never a payload. Safe for use by several threads.
 *
 * <p>Every driver passes the contract test in {@code herald-testkit}.
 */
public interface Driver extends AutoCloseable {
    /**
     * Sends a message. Never blocks, never throws.
     *
     * @param message the message
     * @return completed with what became of it, or exceptionally with a {@link DriverException}
     */
    CompletionStage<Delivery> send(Message message);

    /**
     * Begins to receive what is sent from now on. Nothing is acknowledged but by the consumer, which may do so later and on another
     * thread. A group is remembered: it gets what is sent while none of its members is there.
     *
     * @param source what to receive
     * @param consumer gets each message, and returns soon, without throwing; at most {@link Source#prefetch} are waiting for their
     *     end at a time
     * @return ends the reception when it is closed; what was not acknowledged by then is received again by somebody else
     * @throws DriverException if nothing can be received from there
     */
    Subscription receive(Source source, Consumer<Incoming> consumer);

    /**
     * Whether people read what is sent here, as in a log: then sensitive values are masked before they are sent.
     *
     * @return false unless a driver says otherwise
     */
    default boolean forPeople() {
        return false;
    }

    /** Sends what is still on its way, within a bound, and frees what the driver holds. Repeating it does nothing. */
    @Override
    void close();
}
