package dev.herald;

import dev.herald.Outcome.Delivered;
import dev.herald.Outcome.Failed;
import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import dev.herald.driver.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A driver, with a bound to what is on its way and to how long that takes. Safe for use by several threads. */
final class Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final AtomicBoolean failing = new AtomicBoolean();
    private final Driver driver;
    private final int bound;
    private final Duration timeout;
    private final Delays delays;
    private final Semaphore places;
    private final Set<CompletableFuture<Outcome>> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private volatile boolean over;

    Outlet(Driver driver, Settings settings) {
        this.driver = driver;
        this.bound = settings.inFlight();
        this.timeout = settings.sendTimeout();
        this.delays = settings.delays();
        this.places = new Semaphore(bound);
    }

    Driver driver() {
        return driver;
    }

    boolean isForPeople() {
        return driver.forPeople();
    }

    /** Sends; never fails but by its outcome. */
    CompletionStage<Outcome> send(Message message, Deadline patience) {
        Optional<Outcome> noPlace = takePlace(patience);
        if (noPlace.isPresent()) {
            return CompletableFuture.completedFuture(noPlace.get());
        }
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        try {
            driver.send(message)
                    .whenComplete((delivery, failure) ->
                            outcome.complete(failure == null ? delivered(delivery) : failed(failure)));
        } catch (Throwable e) {
            // A driver must not throw: whatever it was, it is a failure of the driver, and not of whoever emits.
            outcome.complete(failed(e));
        }
        if (!outcome.isDone()) {
            await(outcome);
        }
        return outcome.whenComplete((answer, impossible) -> {
            places.release();
            log(answer);
        });
    }

    /** Whoever waits for the outcome may block: not on the thread of the timer. */
    private void await(CompletableFuture<Outcome> outcome) {
        open.add(outcome);
        Runnable calm = delays.after(timeout, () -> outcome.completeAsync(this::timedOut));
        outcome.whenComplete((answer, impossible) -> {
            open.remove(outcome);
            calm.run();
        });
        if (over) {
            outcome.completeAsync(this::unanswered);
        }
    }

    /** From now on nothing goes out; waits for what is on its way, and then no longer: nobody tells the time any more. */
    void close(Deadline deadline) {
        closed = true;
        try {
            if (places.tryAcquire(bound, deadline.nanos(), TimeUnit.NANOSECONDS)) {
                places.release(bound);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        over = true;
        open.forEach(outcome -> outcome.completeAsync(this::unanswered));
    }

    private Optional<Outcome> takePlace(Deadline patience) {
        boolean taken = false;
        try {
            taken = places.tryAcquire() || places.tryAcquire(patience.nanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closed) {
            if (taken) {
                places.release();
            }
            return Optional.of(closed());
        }
        return taken
                ? Optional.empty()
                : Optional.of(
                        new Failed(Kind.BUSY, bound + " messages are on their way with " + driver, Optional.empty()));
    }

    static Failed closed() {
        return new Failed(Kind.CLOSED, "the notifications are closed", Optional.empty());
    }

    /** The first failure in a row, and the end of the row: a broker that is away fills no log. */
    private void log(Outcome outcome) {
        if (outcome instanceof Failed failed) {
            if (failing.compareAndSet(false, true)) {
                LOG.warn(
                        "{} fails: {} {}",
                        driver,
                        failed.kind(),
                        failed.why(),
                        failed.cause().orElse(null));
            }
        } else if (failing.compareAndSet(true, false)) {
            LOG.info("{} works again", driver);
        }
    }

    private Outcome delivered(@Nullable Delivery delivery) {
        return delivery == null
                ? new Failed(Kind.BROKEN, driver + " answered nothing", Optional.empty())
                : new Delivered(delivery.routed());
    }

    private Outcome failed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof DriverException known
                ? new Failed(known.kind(), String.valueOf(known.getMessage()), Optional.of(known))
                : new Failed(
                        Kind.BROKEN, driver + " failed with " + cause.getClass().getName(), Optional.of(cause));
    }

    private Outcome timedOut() {
        return new Failed(Kind.TIMED_OUT, driver + " did not answer within " + timeout, Optional.empty());
    }

    private Outcome unanswered() {
        return new Failed(
                Kind.CLOSED, "the notifications were closed before " + driver + " answered", Optional.empty());
    }

    /** As the driver calls itself. */
    @Override
    public String toString() {
        return driver.toString();
    }
}
