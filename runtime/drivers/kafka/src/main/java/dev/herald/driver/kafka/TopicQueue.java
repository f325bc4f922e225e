package dev.herald.driver.kafka;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Gives the shipments of one topic to Kafka's producer, in their order, on a thread of ours: the producer blocks while it does not know the
 * topic, or has no memory left, and neither a caller nor another topic waits for that. Safe for use by several threads.
 */
final class TopicQueue {
    private final Queue<Shipment> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Executor executor;
    private final Consumer<Shipment> ship;

    TopicQueue(Executor executor, Consumer<Shipment> ship) {
        this.executor = executor;
        this.ship = ship;
    }

    void add(Shipment shipment) {
        waiting.add(shipment);
        if (count.getAndIncrement() == 0) {
            try {
                executor.execute(this::work);
            } catch (Throwable e) {
                // The executor is closed, or there is no thread to be had: what has come until now fails.
                do {
                    take().fail(e);
                } while (count.decrementAndGet() > 0);
            }
        }
    }

    private void work() {
        do {
            ship.accept(take());
        } while (count.decrementAndGet() > 0);
    }

    private Shipment take() {
        // Whatever is counted is in the queue: it was added before.
        return Objects.requireNonNull(waiting.poll());
    }
}
