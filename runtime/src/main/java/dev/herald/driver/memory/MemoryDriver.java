package dev.herald.driver.memory;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Carries messages through a {@link MemoryBroker}. Safe for use by several threads. */
public final class MemoryDriver implements Driver {
    private final MemoryBroker broker;
    private final List<Subscription> receptions = new ArrayList<>();
    private volatile boolean closed;

    /** A driver with a broker of its own. */
    public MemoryDriver() {
        this(new MemoryBroker());
    }

    MemoryDriver(MemoryBroker broker) {
        this.broker = broker;
    }

    /**
     * The broker.
     *
     * @return what this driver is connected to
     */
    public MemoryBroker broker() {
        return broker;
    }

    @Override
    public CompletionStage<Delivery> send(Message message) {
        try {
            refuseIfClosed();
            return CompletableFuture.completedFuture(broker.publish(message));
        } catch (DriverException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Begins to receive.
     *
     * @throws DriverException also if another receiver of the group receives by other patterns
     */
    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        synchronized (receptions) {
            refuseIfClosed();
            Subscription reception = broker.join(source, consumer);
            receptions.add(reception);
            return () -> {
                forget(reception);
                reception.close();
            };
        }
    }

    @Override
    public void close() {
        List<Subscription> open;
        synchronized (receptions) {
            closed = true;
            open = List.copyOf(receptions);
            receptions.clear();
        }
        open.forEach(Subscription::close);
    }

    private void forget(Subscription reception) {
        synchronized (receptions) {
            receptions.remove(reception);
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new DriverException(DriverException.Kind.CLOSED, "the memory driver is closed");
        }
    }

    @Override
    public String toString() {
        return "memory";
    }
}
