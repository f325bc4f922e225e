package dev.herald;

import java.util.List;

/**
 * Takes notifications that were received, many at a time. All of them are acknowledged when all handlers of the batch have returned.
 *
 * <p>If it throws, nothing of the batch counts as handled, and all of it comes again. A handler that knows which notification is the
 * cause says so with a {@link NotHandledException}: that one is tried again on its own, after the others before it, and before the others
 * behind it. Otherwise the attempt counts for each of them, and they are tried again one by one, as batches of one, so that the one at
 * fault comes to light; nothing is given up before it has failed on its own.
 *
 * @param <P> the payload, or what the payloads have in common
 */
@FunctionalInterface
public interface BatchHandler<P> {
    /**
     * Takes a batch. The same messages may come again, in other batches: delivery is at least once.
     *
     * @param batch the notifications in the order in which they were received, at least one; cannot be changed
     * @throws NotHandledException if one of them cannot be handled now
     * @throws Exception if they cannot be handled now
     */
    void handle(List<Received<P>> batch) throws Exception;
}
