package dev.herald;

import dev.herald.driver.Incoming;
import dev.herald.wire.RefusedException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message on its way through the handlers, over all attempts. For one thread at a time. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Incoming incoming;
    private final Plan plan;
    private final Tools tools;
    private @Nullable Reading reading;
    private int attempts;

    /** What all the jobs of a subscription share. */
    record Tools(Settings settings, Reader reader, Duplicates duplicates, Counters counters, FirstTime unknown) {}

    Job(Incoming incoming, Plan plan, Tools tools) {
        this.incoming = incoming;
        this.plan = plan;
        this.tools = tools;
    }

    /**
     * Makes one attempt.
     *
     * @param over whether nothing must be handled any more
     * @return how long to wait for the next attempt; empty if the message has come to its end
     */
    Optional<Duration> attempt(BooleanSupplier over) {
        try {
            return read(over);
        } catch (Throwable e) {
            // Whatever it was, such as the quarantine: a message without an end would hold up all that come after it.
            end(() -> incoming.requeue(plan.backoff().longest()));
            LOG.error("{} is received again later, for what gives messages up failed", incoming.message(), e);
            return Optional.empty();
        }
    }

    private Optional<Duration> read(BooleanSupplier over) {
        try {
            if (reading == null) {
                reading = tools.reader().read(incoming.message());
            }
        } catch (RefusedException e) {
            refuse(e);
            return Optional.empty();
        } catch (Throwable e) {
            return fail(e, over);
        }
        return reading instanceof Reading.Wanted wanted ? handle(wanted, over) : finish(reading);
    }

    /** Of two copies of a message at a time, one waits for what becomes of the other. */
    private Optional<Duration> handle(Reading.Wanted wanted, BooleanSupplier over) {
        Duplicates duplicates = tools.duplicates();
        String id = wanted.received().messageId();
        if (!duplicates.begin(id)) {
            return Optional.of(Backoff.DEFAULT.first());
        }
        try {
            if (duplicates.contains(id)) {
                return finish(new Reading.Duplicate());
            }
            attempts++;
            for (Handlers.Binding<?> handler : wanted.handlers()) {
                if (over.getAsBoolean()) {
                    return Optional.of(Duration.ZERO);
                }
                handler.call(wanted.received());
            }
            duplicates.add(id);
        } catch (Throwable e) {
            return fail(e, over);
        } finally {
            duplicates.end(id);
        }
        return finish(wanted);
    }

    private Optional<Duration> finish(Reading end) {
        count(end);
        end(incoming::acknowledge);
        return Optional.empty();
    }

    /** Leaves the message to whoever comes next. */
    void giveBack() {
        end(() -> incoming.requeue(Duration.ZERO));
    }

    /** A driver that cannot be told the end will hand the message over again: it comes at least once. */
    private void end(Runnable end) {
        try {
            end.run();
        } catch (Throwable e) {
            LOG.warn("{} may be received again, for the driver does not take its end", incoming.message(), e);
        }
    }

    private void count(Reading end) {
        Counters counters = tools.counters();
        if (end instanceof Reading.Unknown unknown) {
            counters.unknown.increment();
            if (tools.unknown().isNew(unknown.name())) {
                LOG.info("{} is not registered for topic {}; acknowledged (logged once)", unknown.name(), plan.topic());
            }
        } else if (end instanceof Reading.Duplicate) {
            counters.duplicates.increment();
        } else if (end instanceof Reading.Twin) {
            counters.twins.increment();
        } else if (end instanceof Reading.Unhandled) {
            counters.unhandled.increment();
        } else {
            counters.handled.increment();
        }
    }

    private Optional<Duration> fail(Throwable failure, BooleanSupplier over) {
        if (over.getAsBoolean()) {
            return Optional.of(Duration.ZERO);
        }
        LOG.warn("attempt {} of {} failed: {}", attempts, plan.attempts(), incoming.message(), failure);
        if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
            // The program may want to end on this; the subscription does not.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
        if (attempts < plan.attempts() && reading != null) {
            tools.counters().retried.increment();
            return Optional.of(plan.backoff().after(attempts, tools.settings().chance()));
        }
        quarantine(Optional.empty(), (reading == null ? "reading threw " : "a handler threw ") + place(failure));
        return Optional.empty();
    }

    /** Class and place only: its message may hold values of the payload. */
    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void refuse(RefusedException refusal) {
        String reason = String.valueOf(refusal.getMessage());
        switch (plan.unreadable()) {
            case QUARANTINE -> quarantine(Optional.of(refusal.kind()), reason);
            case REJECT -> {
                tools.counters().quarantined.increment();
                end(() -> incoming.reject(reason));
            }
            case SKIP -> {
                LOG.warn("{} cannot be read, and is skipped: {}", incoming.message(), reason);
                tools.counters().quarantined.increment();
                end(incoming::acknowledge);
            }
        }
    }

    private void quarantine(Optional<RefusedException.Kind> kind, String reason) {
        Quarantined message = new Quarantined(
                UUID.randomUUID(), tools.settings().now(), plan.name(), attempts, kind, reason, incoming.message());
        boolean taken = tools.settings().quarantine().add(message);
        LOG.error("{} {}", taken ? "in quarantine:" : "rejected, for the quarantine has no room:", message);
        tools.counters().quarantined.increment();
        end(taken ? incoming::acknowledge : () -> incoming.reject(reason));
    }
}
