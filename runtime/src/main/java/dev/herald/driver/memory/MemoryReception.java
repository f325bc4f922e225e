package dev.herald.driver.memory;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Subscription;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One receiver, and what it has not ended yet. All but {@link #close} and {@link #accept} is guarded by the broker's lock. */
final class MemoryReception implements Subscription {
    private final Set<MemoryIncoming> open = new LinkedHashSet<>();
    private final MemoryBroker broker;
    private final MemoryQueue queue;
    private final int prefetch;
    private final Consumer<Incoming> consumer;

    MemoryReception(MemoryBroker broker, MemoryQueue queue, int prefetch, Consumer<Incoming> consumer) {
        this.broker = broker;
        this.queue = queue;
        this.prefetch = prefetch;
        this.consumer = consumer;
    }

    MemoryQueue queue() {
        return queue;
    }

    boolean hasRoom() {
        return open.size() < prefetch;
    }

    boolean isBusy() {
        return !open.isEmpty();
    }

    MemoryIncoming take(long place, Message message) {
        MemoryIncoming incoming = new MemoryIncoming(broker, this, place, message);
        open.add(incoming);
        return incoming;
    }

    boolean forget(MemoryIncoming incoming) {
        return open.remove(incoming);
    }

    List<MemoryIncoming> forgetAll() {
        List<MemoryIncoming> all = List.copyOf(open);
        open.clear();
        return all;
    }

    void accept(MemoryIncoming incoming) {
        consumer.accept(incoming);
    }

    @Override
    public void close() {
        broker.leave(this);
    }
}
