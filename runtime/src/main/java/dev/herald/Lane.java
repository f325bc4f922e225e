package dev.herald;

import java.time.Duration;
import java.util.ArrayList;
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
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the jobs of a subscription take their turns, one or a batch of them each, so many turns at a time, in the order of the jobs. A turn that
 * waits for its next attempt keeps its place: with one at a time nothing overtakes it. Safe for use by several threads.
 */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    /** How many turns a thread takes in a row. */
    private static final int IN_A_ROW = 100;

    private final int width;
    private final Executor executor;
    private final Delays delays;
    private final Function<List<Job>, Turn> turns;
    private final Gathering waiting;
    private final Set<Turn> begun = new LinkedHashSet<>();
    private final Map<Turn, Thread> working = new HashMap<>();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private boolean closing;
    private boolean ended;
    private volatile boolean over;

    Lane(Plan plan, Executor executor, Delays delays) {
        this.width = plan.concurrency();
        this.executor = executor;
        this.delays = delays;
        this.turns = jobs -> new Turn(jobs, plan);
        this.waiting = new Gathering(plan.batching(), delays, this::due);
    }

    void add(Job job) {
        boolean late;
        synchronized (this) {
            late = ended;
            if (!late) {
                waiting.add(job);
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

    /** Whether the caller is a handler, or what one calls: then nobody may wait for the end. */
    synchronized boolean isOwn() {
        return working.containsValue(Thread.currentThread());
    }

    /** Once it is closed: waits for the attempts that are being made, and then interrupts them. */
    void await(Deadline deadline) {
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

    /** Gives back what nobody works at, and at once what is added from now on. */
    void giveBackLeftOver() {
        List<Turn> idle = new ArrayList<>();
        List<Job> never;
        synchronized (this) {
            ended = true;
            idle.addAll(begun);
            idle.removeAll(working.keySet());
            begun.removeAll(idle);
            never = waiting.takeAll();
        }
        idle.forEach(Turn::giveBack);
        never.forEach(Job::giveBack);
    }

    private void interrupt() {
        synchronized (this) {
            over = true;
            working.values().forEach(Thread::interrupt);
        }
        drained.complete(null);
    }

    private void due(Gathering.Place place) {
        synchronized (this) {
            waiting.ripen(place);
        }
        next();
    }

    private void next() {
        for (Optional<Turn> turn = begin(); turn.isPresent(); turn = begin()) {
            submit(turn.get());
        }
    }

    private synchronized Optional<Turn> begin() {
        if (closing || begun.size() >= width || !waiting.isReady()) {
            return Optional.empty();
        }
        Turn turn = turns.apply(waiting.take());
        begun.add(turn);
        return Optional.of(turn);
    }

    private void submit(Turn turn) {
        try {
            executor.execute(() -> run(turn));
        } catch (Throwable e) {
            // Also an error, such as that there is no thread to be had.
            LOG.warn("the executor takes no more work; a message waits for it", e);
            delays.after(Duration.ofSeconds(1), () -> submit(turn));
        }
    }

    /** Goes on with what waits, on the same thread; but not for ever, since others may want the thread. */
    private void run(Turn first) {
        Optional<Turn> turn = Optional.of(first);
        try {
            for (int row = 1; turn.isPresent(); row++) {
                attempt(turn.get());
                turn = row < IN_A_ROW ? begin() : Optional.empty();
                if (turn.isPresent()) {
                    // What interrupted one handler was not meant for the next.
                    Thread.interrupted();
                }
            }
        } finally {
            next();
        }
    }

    private void attempt(Turn turn) {
        synchronized (this) {
            if (closing || !begun.contains(turn)) {
                return;
            }
            working.put(turn, Thread.currentThread());
        }
        Optional<Duration> rest = Optional.empty();
        try {
            rest = turn.attempt(() -> over);
        } finally {
            leave(turn, rest);
        }
    }

    private void leave(Turn turn, Optional<Duration> rest) {
        boolean last;
        boolean again;
        synchronized (this) {
            working.remove(turn);
            again = rest.isPresent() && !closing;
            if (!again) {
                begun.remove(turn);
            }
            last = closing && working.isEmpty();
            if (over) {
                // It was meant for the attempt, not for what the thread does next.
                Thread.interrupted();
            }
        }
        if (again) {
            again(turn, rest.orElse(Duration.ZERO));
        } else if (rest.isPresent()) {
            turn.giveBack();
        }
        if (last) {
            drained.complete(null);
        }
    }

    private void again(Turn turn, Duration rest) {
        if (rest.isZero()) {
            submit(turn);
        } else {
            delays.after(rest, () -> submit(turn));
        }
    }
}
