package dev.herald;

import java.time.Duration;

/**
 * How many messages are handled together.
 *
 * @param most how many at most
 * @param patience how long the first of them waits for others
 */
record Batching(int most, Duration patience) {
    static final Batching NONE = new Batching(1, Duration.ZERO);
    static final Batching DEFAULT = new Batching(100, Duration.ofMillis(200));

    /** How many messages must be here, so that batches can be filled while others are handled. */
    int prefetch(int concurrency) {
        return most == 1 ? concurrency : (int) Math.min(most * (concurrency + 1L), Integer.MAX_VALUE);
    }
}
