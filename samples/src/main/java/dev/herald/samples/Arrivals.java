package dev.herald.samples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What has arrived until now, and a place to wait for more. Safe for use by several threads.
 *
 * @param <T> what arrives
 */
public final class Arrivals<T> {
    private final List<T> arrived = new ArrayList<>();

    /** One more is here. */
    public synchronized void add(T one) {
        arrived.add(one);
        notifyAll();
    }

    /**
     * Waits until so many have arrived.
     *
     * @param count how many, since the beginning
     * @param atMost how long to wait
     * @return all that have arrived, in order
     * @throws IllegalStateException if the time is over before, or the thread is interrupted
     */
    public synchronized List<T> await(long count, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (arrived.size() < count) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException(
                        arrived.size() + " of " + count + " messages have arrived within " + atMost);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while messages were on their way", e);
            }
        }
        return List.copyOf(arrived);
    }
}
