package dev.herald.driver.memory;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Carries messages through a {@link MemoryBroker}. Safe for use by several threads. */
public final class MemoryDriver implements Driver {
    private final MemoryBroker broker;

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
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "memory";
    }
}
