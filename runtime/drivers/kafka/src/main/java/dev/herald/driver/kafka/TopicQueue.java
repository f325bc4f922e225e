package dev.herald.driver.kafka;

import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Gives the shipments of one topic to Kafka's producer, in their order. The producer blocks while it does not know the topic, or has no memory
 * left, and neither a caller nor another topic waits for that: so it is done on a thread of ours. Only where a shipment of the topic arrived
 * just now, nothing waits, and there is memory, the caller does it himself, which spares the way over another thread. Safe for use by
 * several threads.
 */
final class TopicQueue {
    /** Kafka's producer forgets no topic that it was used for within 5 seconds, whatever it is told. */
    private static final long KNOWN_NANOS = Duration.ofSeconds(4).toNanos();

    private final Queue<Shipment> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Executor executor;
    private final Consumer<Shipment> ship;
    private final BooleanSupplier room;
    private volatile boolean known;
    private volatile long arrived;

    TopicQueue(Executor executor, Consumer<Shipment> ship, BooleanSupplier room) {
        this.executor = executor;
        this.ship = ship;
        this.room = room;
    }

    void add(Shipment shipment) {
        shipment.outcome().whenComplete((delivery, failure) -> {
            arrived = System.nanoTime();
            known = failure == null;
        });
        if (count.get() == 0 && known && System.nanoTime() - arrived < KNOWN_NANOS && room.getAsBoolean()) {
            ship.accept(shipment);
        } else {
            enqueue(shipment);
        }
    }

    private void enqueue(Shipment shipment) {
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
