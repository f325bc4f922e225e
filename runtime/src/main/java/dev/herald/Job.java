package dev.herald;

import dev.herald.driver.Incoming;
import dev.herald.wire.RefusedException;
import java.time.Duration;
import java.util.Objects;
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
    private boolean begun;

    /** What all the jobs of a subscription share. */
    record Tools(
            Settings settings,
            Reader reader,
            Duplicates duplicates,
            GivenUp givenUp,
            Counters counters,
            FirstTime unknown) {}

    Job(Incoming incoming, Plan plan, Tools tools) {
        this.incoming = incoming;
        this.plan = plan;
        this.tools = tools;
    }

    /** What can be done with a message now. */
    enum Start {
        /** It is to be handed to its handlers, and to be left afterwards. */
        BEGUN,
        /** A copy of it is being handled, and it waits for what becomes of that. */
        WAITING,
        /** It has come to its end. */
        ENDED
    }

    /**
     * Reads the message, unless that was done before.
     *
     * @param over whether nothing must be handled any more
     */
    Start begin(BooleanSupplier over) {
        if (incoming.isLost()) {
            giveBack();
            return Start.ENDED;
        }
        Optional<GivenUp.Verdict> verdict = tools.givenUp().of(incoming.message());
        if (verdict.isPresent()) {
            ending(() -> quarantine(verdict.get()));
            return Start.ENDED;
        }
        try {
            if (reading == null) {
                reading = tools.reader().read(incoming.message());
            }
            return reading instanceof Reading.Wanted wanted ? begin(wanted) : finish(reading);
        } catch (RefusedException e) {
            ending(() -> refuse(e));
        } catch (Throwable e) {
            if (over.getAsBoolean()) {
                giveBack();
            } else {
                LOG.warn("reading failed: {}", incoming.message(), e);
                tellTheProgram(e);
                ending(() -> quarantine(Optional.empty(), "reading threw " + place(e)));
            }
        }
        return Start.ENDED;
    }

    private Start begin(Reading.Wanted wanted) {
        String id = wanted.received().messageId();
        if (!tools.duplicates().begin(id)) {
            return Start.WAITING;
        }
        begun = true;
        if (tools.duplicates().contains(id)) {
            leave();
            return finish(new Reading.Duplicate());
        }
        return Start.BEGUN;
    }

    /** What is to be handled; it must have begun. */
    Received<?> received() {
        return wanted().received();
    }

    private Reading.Wanted wanted() {
        return (Reading.Wanted) Objects.requireNonNull(reading);
    }

    /** Its handlers have returned: a copy need not wait any more, from before the driver is told. */
    void handled() {
        tools.duplicates().add(received().messageId());
        leave();
        finish(wanted());
    }

    /** It is being handled no more. Repeating it does nothing, for a copy may have begun meanwhile. */
    void leave() {
        if (begun) {
            begun = false;
            tools.duplicates().end(received().messageId());
        }
    }

    private Start finish(Reading end) {
        count(end);
        end(incoming::acknowledge);
        return Start.ENDED;
    }

    /** Leaves the message to whoever comes next. */
    void giveBack() {
        end(() -> incoming.requeue(Duration.ZERO));
    }

    /** Leaves the message to whoever comes, but not at once. */
    void comeLater() {
        end(() -> incoming.requeue(plan.backoff().longest()));
    }

    /** Whatever goes wrong with giving up, such as the quarantine: a message without an end would hold up all that come after it. */
    private void ending(Runnable givingUp) {
        try {
            givingUp.run();
        } catch (Throwable e) {
            comeLater();
            LOG.error("{} is received again later, for what gives messages up failed", incoming.message(), e);
        }
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

    /**
     * It could not be handled.
     *
     * @return how long to wait for the next attempt; empty if the message is given up
     */
    Optional<Duration> fail(Throwable failure) {
        attempts++;
        LOG.warn("attempt {} of {} failed: {}", attempts, plan.attempts(), incoming.message(), failure);
        if (attempts < plan.attempts()) {
            return Optional.of(again());
        }
        ending(() -> quarantine(Optional.empty(), "a handler threw " + place(failure)));
        return Optional.empty();
    }

    /** It failed together with others, and may be the cause; answers how long to wait for the next attempt. */
    Duration suspect() {
        attempts++;
        return again();
    }

    private Duration again() {
        tools.counters().retried.increment();
        return plan.backoff().after(attempts, tools.settings().chance());
    }

    /** It may want to end when its machine is at an end; the subscription does not. */
    static void tellTheProgram(Throwable failure) {
        if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
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
        quarantine(new GivenUp.Verdict(attempts, kind, reason));
    }

    /** While the quarantine fails, the verdict stands: the message comes again, but not to its handlers. */
    private void quarantine(GivenUp.Verdict verdict) {
        tools.givenUp().remove(incoming.message());
        try {
            place(verdict);
        } catch (Throwable e) {
            tools.givenUp().add(incoming.message(), verdict);
            throw e;
        }
    }

    private void place(GivenUp.Verdict verdict) {
        Quarantined message = new Quarantined(
                UUID.randomUUID(),
                tools.settings().now(),
                plan.name(),
                verdict.attempts(),
                verdict.kind(),
                verdict.reason(),
                incoming.message());
        boolean taken = tools.settings().quarantine().add(message);
        LOG.error("{} {}", taken ? "in quarantine:" : "rejected, for the quarantine has no room:", message);
        tools.counters().quarantined.increment();
        end(taken ? incoming::acknowledge : () -> incoming.reject(verdict.reason()));
    }
}
