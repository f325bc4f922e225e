package dev.herald.driver.kafka;

import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.jspecify.annotations.Nullable;

/** Sends records, with a bound to how many are on their way. The producer is opened by the first of them. Safe for use by several threads. */
final class Outgoing {
    private static final Duration BETWEEN_PRODUCERS = Duration.ofSeconds(1);

    private final ExecutorService executor = Workers.named("herald-kafka-send");
    private final Map<String, TopicQueue> topics = new ConcurrentHashMap<>();
    private final ClientProperties properties;
    private final Supplier<OpenProducer> producers;
    private final Semaphore places;
    private final int bound;
    private final long patienceMillis;
    private volatile @Nullable OpenProducer producer;
    /** Takes nothing more; what was taken before may still want a producer. */
    private volatile boolean closed;
    /** Opens no producer any more. */
    private boolean ended;

    Outgoing(ClientProperties properties, int bound) {
        this(properties, bound, () -> new OpenProducer(new KafkaProducer<>(properties.producer())));
    }

    Outgoing(ClientProperties properties, int bound, Supplier<OpenProducer> producers) {
        this.properties = properties;
        this.producers = producers;
        this.bound = bound;
        this.places = new Semaphore(bound);
        this.patienceMillis = properties.timeout().toMillis();
    }

    /** Never blocks, never throws. */
    CompletionStage<Delivery> send(ProducerRecord<byte[], byte[]> record) {
        Shipment shipment = new Shipment(record, properties.address());
        if (!places.tryAcquire()) {
            shipment.fail(Kind.BUSY, bound + " messages are on their way to " + properties.address());
            return shipment.outcome();
        }
        shipment.outcome().whenComplete((delivery, failure) -> places.release());
        if (closed) {
            shipment.fail(Kind.CLOSED, "the driver of " + properties.address() + " is closed");
        } else {
            topics.computeIfAbsent(record.topic(), topic -> new TopicQueue(executor, this::ship, this::hasRoom))
                    .add(shipment);
        }
        return shipment.outcome();
    }

    /** May block, but not for longer than a message may take. */
    private void ship(Shipment shipment) {
        if (shipment.isOlderThan(patienceMillis)) {
            shipment.fail(
                    Kind.TIMED_OUT,
                    "sending to topic " + shipment.record().topic() + " at " + properties.address()
                            + ": no answer in time, it waited for those before it");
            return;
        }
        try {
            OpenProducer open = producer();
            try {
                give(shipment, open);
            } catch (IllegalStateException e) {
                // It was discarded since it was asked for.
                forget(open);
                give(shipment, producer());
            }
        } catch (Throwable e) {
            shipment.fail(e);
        }
    }

    private void give(Shipment shipment, OpenProducer open) {
        open.send(shipment.record(), (metadata, failure) -> {
            shipment.onCompletion(metadata, failure);
            // What is refused for one topic is no matter of the others, which the producer has on their way.
            if (failure instanceof AuthenticationException || failure instanceof ClusterAuthorizationException) {
                discard(open);
            }
        });
    }

    private boolean hasRoom() {
        OpenProducer open = producer;
        return open != null && open.hasRoom();
    }

    private OpenProducer producer() {
        OpenProducer open = producer;
        return open == null ? open() : open;
    }

    private synchronized OpenProducer open() {
        OpenProducer open = producer;
        if (open == null) {
            if (ended) {
                throw new DriverException(Kind.CLOSED, "the driver of " + properties.address() + " is closed");
            }
            open = producers.get();
            producer = open;
        }
        return open;
    }

    /**
     * A producer that was refused once does not try again by itself; another one may be welcome later. Called by the producer itself, which does
     * not wait for its own end.
     */
    private void discard(OpenProducer refused) {
        synchronized (this) {
            if (closed || !refused.isOlderThan(BETWEEN_PRODUCERS) || !forget(refused)) {
                return;
            }
        }
        refused.close(Duration.ZERO);
    }

    /** Whether it was the one that is used. */
    private synchronized boolean forget(OpenProducer unusable) {
        boolean used = producer == unusable;
        producer = used ? null : producer;
        return used;
    }

    /** Waits for what is on its way, and then no longer: what has no answer by then fails. */
    void close(Duration atMost) {
        closed = true;
        long begun = System.nanoTime();
        try {
            if (places.tryAcquire(bound, atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                places.release(bound);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
        OpenProducer open;
        synchronized (this) {
            ended = true;
            open = producer;
            producer = null;
        }
        if (open != null) {
            open.close(atMost.minusNanos(System.nanoTime() - begun));
        }
    }
}
