package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Counts texts, and lets somebody wait for them. */
final class Tally {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    synchronized void count(String text) {
        counts.merge(text, 1, Integer::sum);
        total++;
        notifyAll();
    }

    synchronized int total() {
        return total;
    }

    synchronized int duplicates() {
        return total - counts.size();
    }

    synchronized Set<String> texts() {
        return new HashSet<>(counts.keySet());
    }

    synchronized int of(String text) {
        return counts.getOrDefault(text, 0);
    }

    void awaitTotal(int least) throws InterruptedException {
        await("at least " + least, tally -> tally.total >= least);
    }

    void awaitAll(Set<String> texts) throws InterruptedException {
        await("all of " + texts.size(), tally -> tally.counts.keySet().containsAll(texts));
    }

    private synchronized void await(String what, Predicate<Tally> enough) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(this) && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, end - System.nanoTime()));
        }
        assertThat(enough.test(this))
                .as("%s within %s, found %s", what, PATIENCE, total)
                .isTrue();
    }
}
