package dev.herald.samples.cloudstack.bus;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.driver.memory.MemoryDriver;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A bus: what carries events, under the name that outcomes and logs tell it by. Safe for use by several threads. */
public final class EventBus implements Driver {
    private final String name;
    private final Driver carrier;

    /**
     * A bus.
     *
     * @param name as the configuration calls it, such as {@code eventNotificationBus}
     * @param carrier what carries its messages; closed with the bus
     */
    public EventBus(String name, Driver carrier) {
        this.name = name;
        this.carrier = carrier;
    }

    /**
     * A bus within the process.
     *
     * @param name as the configuration calls it
     * @return a new bus
     */
    public static EventBus inMemory(String name) {
        return new EventBus(name, new MemoryDriver());
    }

    /** As the configuration calls it. */
    public String name() {
        return name;
    }

    @Override
    public CompletionStage<Delivery> send(Message message) {
        return carrier.send(message);
    }

    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        return carrier.receive(source, consumer);
    }

    @Override
    public boolean forPeople() {
        return carrier.forPeople();
    }

    @Override
    public void close() {
        carrier.close();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
