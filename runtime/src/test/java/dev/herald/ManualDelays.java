package dev.herald;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time passes when a test says so. */
final class ManualDelays implements Delays {
    /** All the delays that were asked for, in their order. */
    final List<Duration> asked = new CopyOnWriteArrayList<>();

    private final List<Alarm> alarms = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Alarm(Duration at, Runnable action) {}

    @Override
    public synchronized Runnable after(Duration delay, Runnable action) {
        asked.add(delay);
        Alarm alarm = new Alarm(now.plus(delay), action);
        alarms.add(alarm);
        notifyAll();
        return () -> cancel(alarm);
    }

    /** Waits until something is asked for. */
    synchronized void awaitPending() throws InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (alarms.isEmpty()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("nothing was asked for within 10 seconds");
            }
            wait(100);
        }
    }

    /** Waits until something is asked for, and lets its time pass. */
    void passNext() throws InterruptedException {
        Alarm next;
        synchronized (this) {
            awaitPending();
            next = alarms.stream().min(Comparator.comparing(Alarm::at)).orElseThrow();
            alarms.remove(next);
            now = next.at();
        }
        next.action().run();
    }

    /** Lets time pass for what was asked for until then. */
    void pass(Duration time) {
        Duration until;
        synchronized (this) {
            until = now.plus(time);
        }
        for (Optional<Alarm> due = due(until); due.isPresent(); due = due(until)) {
            due.get().action().run();
        }
        synchronized (this) {
            now = until;
        }
    }

    synchronized int pending() {
        return alarms.size();
    }

    private synchronized Optional<Alarm> due(Duration until) {
        Optional<Alarm> due = alarms.stream()
                .filter(alarm -> alarm.at().compareTo(until) <= 0)
                .min(Comparator.comparing(Alarm::at));
        due.ifPresent(alarms::remove);
        return due;
    }

    private synchronized void cancel(Alarm alarm) {
        alarms.remove(alarm);
    }

    @Override
    public void close() {}
}
