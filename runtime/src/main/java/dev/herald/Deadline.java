package dev.herald;

import java.time.Duration;

/** A point in time until which something may take. */
record Deadline(long nanoTime) {
    private static final Duration AGES = Duration.ofDays(36_500);

    static Deadline in(Duration atMost) {
        return new Deadline(System.nanoTime() + nanos(atMost));
    }

    /** Of a duration, however long it is. */
    static long nanos(Duration duration) {
        return (duration.compareTo(AGES) < 0 ? duration : AGES).toNanos();
    }

    /** What is left, at least zero. */
    long nanos() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
