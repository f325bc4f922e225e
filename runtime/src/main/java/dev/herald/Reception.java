package dev.herald;

import dev.herald.driver.Incoming;
import dev.herald.driver.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subscription that is open. Safe for use by several threads. */
final class Reception implements Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Plan plan;
    private final Job.Tools tools;
    private final Lane lane;
    private final Consumer<Reception> farewell;
    private final CompletableFuture<Void> closed;
    private @Nullable Subscription source;
    private boolean ended;

    Reception(Plan plan, Job.Tools tools, Lane lane, Consumer<Reception> farewell) {
        this.plan = plan;
        this.tools = tools;
        this.lane = lane;
        this.farewell = farewell;
        this.closed = lane.drained().thenRun(this::end);
    }

    Plan plan() {
        return plan;
    }

    void accept(Incoming incoming) {
        tools.counters().received.increment();
        lane.add(new Job(incoming, plan, tools));
    }

    /** Tells where the messages come from, once it is known. */
    void attach(Subscription subscription) {
        boolean late;
        synchronized (this) {
            source = subscription;
            late = ended;
        }
        if (late) {
            subscription.close();
        }
    }

    /** Starts no attempt any more. */
    void beginClosing() {
        lane.close();
    }

    /** Waits until its handlers and its driver have come to their end; does not, if one of its handlers asks. */
    void awaitClosed(Deadline deadline) {
        if (lane.isOwn()) {
            return;
        }
        lane.await(deadline);
        try {
            closed.get(deadline.nanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("the subscription to {} has not ended in time", plan.topic(), e);
        }
    }

    @Override
    public void close() {
        beginClosing();
        awaitClosed(Deadline.in(tools.settings().drain()));
    }

    private void end() {
        Subscription open;
        synchronized (this) {
            ended = true;
            open = source;
        }
        try {
            if (open != null) {
                open.close();
            }
        } catch (RuntimeException e) {
            LOG.warn("the driver does not end the subscription to {}", plan.topic(), e);
        }
        lane.giveBackLeftOver();
        farewell.accept(this);
    }
}
