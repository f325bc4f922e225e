package dev.herald;

import java.time.Duration;

/** A point in time until which something may take. */
record Deadline(long nanoTime) {
    static Deadline in(Duration atMost) {
        return new Deadline(System.nanoTime() + atMost.toNanos());
    }

    /** What is left, at least zero. */
    long nanos() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
