package dev.herald;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait between attempts: each time twice as long, up to a bound, and varied, so that not all come back at once. */
record Backoff(Duration first, Duration longest) {
    static final Backoff DEFAULT = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10));

    private static final double VARIATION = 0.2;

    /**
     * The wait after an attempt.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param chance a number from 0 up to 1, exclusive
     */
    Duration after(int attempt, DoubleSupplier chance) {
        double doubled = Deadline.nanos(first) * Math.pow(2, attempt - 1);
        double bounded = Math.min(doubled, Deadline.nanos(longest));
        return Duration.ofNanos((long) (bounded * (1 - VARIATION + 2 * VARIATION * chance.getAsDouble())));
    }
}
