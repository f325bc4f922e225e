package dev.herald;

/**
 * Takes payloads that were received. The message is acknowledged when all its handlers have returned.
 *
 * @param <P> the payload, or an interface of it
 */
@FunctionalInterface
public interface Handler<P> {
    /**
     * Takes one payload. The same message may come again, also after it was taken: delivery is at least once.
     *
     * @param payload the payload
     * @param received what else is known of the notification
     * @throws Exception if it cannot be handled now; it is tried again, and in the end put into quarantine
     */
    void handle(P payload, Received<P> received) throws Exception;
}
