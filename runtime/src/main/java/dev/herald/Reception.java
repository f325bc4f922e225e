package dev.herald;

import dev.herald.driver.Incoming;
import dev.herald.driver.Subscription;
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
    private @Nullable Subscription source;
    private boolean ended;

    Reception(Plan plan, Job.Tools tools, Lane lane, Consumer<Reception> farewell) {
        this.plan = plan;
        this.tools = tools;
        this.lane = lane;
        this.farewell = farewell;
        lane.drained().thenRun(this::end);
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

    void awaitClosed(Deadline deadline) {
        lane.await(deadline);
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
