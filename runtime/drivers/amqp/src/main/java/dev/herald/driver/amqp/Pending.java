package dev.herald.driver.amqp;

import dev.herald.driver.Delivery;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A parcel on its way to the broker. It has one outcome, the first that is known. Safe for use by several threads. */
final class Pending {
    private final Parcel parcel;
    private final long deadline;
    private final Runnable farewell;
    private final AtomicBoolean over = new AtomicBoolean();
    private final CompletableFuture<Delivery> delivery = new CompletableFuture<>();
    private volatile boolean returned;

    /**
     * A parcel that was not sent yet.
     *
     * @param deadline when it is late, by {@link System#nanoTime}
     * @param farewell runs once, when there is an outcome
     */
    Pending(Parcel parcel, long deadline, Runnable farewell) {
        this.parcel = parcel;
        this.deadline = deadline;
        this.farewell = farewell;
    }

    Parcel parcel() {
        return parcel;
    }

    CompletableFuture<Delivery> delivery() {
        return delivery;
    }

    boolean isOver() {
        return over.get();
    }

    boolean isLate(long now) {
        return now - deadline >= 0;
    }

    /** The broker gave it back, since no queue takes it; whether it is confirmed then, brokers do not agree on. */
    void giveBack() {
        returned = true;
    }

    boolean isReturned() {
        return returned;
    }

    /** The broker answered for it, yes or no. */
    void answer(boolean yes) {
        if (returned && parcel.requireRoute()) {
            fail(new DriverException(Kind.REJECTED, "no queue takes the " + parcel));
        } else if (returned) {
            succeed(new Delivery(Routed.NO));
        } else if (yes) {
            succeed(new Delivery(Routed.YES));
        } else {
            fail(new DriverException(Kind.REJECTED, "the broker does not take the " + parcel));
        }
    }

    private void succeed(Delivery outcome) {
        if (end()) {
            delivery.complete(outcome);
        }
    }

    void fail(DriverException why) {
        if (end()) {
            delivery.completeExceptionally(why);
        }
    }

    private boolean end() {
        boolean first = over.compareAndSet(false, true);
        if (first) {
            farewell.run();
        }
        return first;
    }
}
