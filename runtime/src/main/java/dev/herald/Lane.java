package dev.herald;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs of a subscription in their order, so many at a time. A job that waits for its next attempt keeps its place: with one job
 * at a time nothing overtakes it. Safe for use by several threads.
 */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final int width;
    private final Executor executor;
    private final Delays delays;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Set<Job> begun = new LinkedHashSet<>();
    private final Map<Job, Thread> working = new HashMap<>();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private boolean closing;
    private boolean ended;
    private volatile boolean over;

    Lane(int width, Executor executor, Delays delays) {
        this.width = width;
        this.executor = executor;
        this.delays = delays;
    }

    void add(Job job) {
        boolean late;
        synchronized (this) {
            late = ended;
            if (!late) {
                waiting.addLast(job);
            }
        }
        if (late) {
            job.giveBack();
        } else {
            next();
        }
    }

    /** Starts no attempt any more. */
    void close() {
        boolean idle;
        synchronized (this) {
            closing = true;
            idle = working.isEmpty();
        }
        if (idle) {
            drained.complete(null);
        }
    }

    /** Once it is closed: waits for the attempts that are being made, but for the caller's own, and then interrupts them. */
    void await(Deadline deadline) {
        synchronized (this) {
            if (working.containsValue(Thread.currentThread())) {
                return;
            }
        }
        try {
            drained.get(deadline.nanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupt();
        } catch (TimeoutException | ExecutionException e) {
            interrupt();
        }
    }

    /** Completed when no attempt is being made any more. */
    CompletableFuture<Void> drained() {
        return drained;
    }

    /** What nobody works at; what is added from now on is given back at once. */
    synchronized List<Job> takeLeftOver() {
        ended = true;
        List<Job> jobs = new ArrayList<>(begun);
        jobs.removeAll(working.keySet());
        jobs.addAll(waiting);
        return jobs;
    }

    private void interrupt() {
        synchronized (this) {
            over = true;
            working.values().forEach(Thread::interrupt);
        }
        drained.complete(null);
    }

    private void next() {
        for (Optional<Job> job = begin(); job.isPresent(); job = begin()) {
            submit(job.get());
        }
    }

    private synchronized Optional<Job> begin() {
        if (closing || begun.size() >= width || waiting.isEmpty()) {
            return Optional.empty();
        }
        Job job = waiting.removeFirst();
        begun.add(job);
        return Optional.of(job);
    }

    private void submit(Job job) {
        try {
            executor.execute(() -> run(job));
        } catch (Throwable e) {
            // Also an error, such as that there is no thread to be had.
            LOG.warn("the executor takes no more work; a message waits for it", e);
            delays.after(Duration.ofSeconds(1), () -> submit(job));
        }
    }

    private void run(Job job) {
        synchronized (this) {
            if (closing || !begun.contains(job)) {
                return;
            }
            working.put(job, Thread.currentThread());
        }
        Optional<Duration> rest = Optional.empty();
        try {
            rest = job.attempt(() -> over);
        } finally {
            leave(job, rest);
        }
    }

    private void leave(Job job, Optional<Duration> rest) {
        boolean last;
        boolean again;
        synchronized (this) {
            working.remove(job);
            again = rest.isPresent() && !closing;
            if (!again) {
                begun.remove(job);
            }
            last = closing && working.isEmpty();
            if (over) {
                // It was meant for the attempt, not for what the thread does next.
                Thread.interrupted();
            }
        }
        if (again) {
            delays.after(rest.orElse(Duration.ZERO), () -> submit(job));
        } else if (rest.isPresent()) {
            job.giveBack();
        }
        if (last) {
            drained.complete(null);
        }
        next();
    }
}
