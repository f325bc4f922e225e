package dev.herald.driver.noop;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Takes every message and carries it nowhere: for programs that do not notify. Nothing is received. Safe for use by several threads. */
public final class NoopDriver implements Driver {
    private volatile boolean closed;

    /** A driver of its own. */
    public NoopDriver() {}

    @Override
    public CompletionStage<Delivery> send(Message message) {
        return closed
                ? CompletableFuture.failedFuture(
                        new DriverException(DriverException.Kind.CLOSED, "the noop driver is closed"))
                : CompletableFuture.completedFuture(new Delivery(Delivery.Routed.NO));
    }

    /** Begins a reception that never receives anything. */
    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        if (closed) {
            throw new DriverException(DriverException.Kind.CLOSED, "the noop driver is closed");
        }
        return () -> {};
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return "noop";
    }
}
