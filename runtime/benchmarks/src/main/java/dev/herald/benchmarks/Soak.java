package dev.herald.benchmarks;

import dev.herald.Notifications;
import dev.herald.Receipt;
import dev.herald.annotation.Level;
import dev.herald.benchmarks.codec.Example;
import dev.herald.benchmarks.codec.NodeCRUDPayload;
import dev.herald.driver.Driver;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.Serialization;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Notifications of nodes, emitted and received in batches, through a broker of its own that is stopped, killed and stopped while they travel.
 * Fails if one that counts as delivered is not received, the memory grows, or a thread is left.
 */
final class Soak {
    static final Topic TOPIC = Topic.of(
            "herald_soak",
            EventGroup.of(
                    "baremetal.node", EventType.of("baremetal.node.update.end", Level.INFO, NodeCRUDPayload.TYPE)));

    private static final EventType<NodeCRUDPayload> UPDATED =
            EventType.of("baremetal.node.update.end", Level.INFO, NodeCRUDPayload.TYPE);

    private static final int RESTARTS = 3;
    private static final int AT_A_TIME = 500;
    private static final int MORE_MEGABYTES = 8;

    private final NodeCRUDPayload node = Serialization.json()
            .read(NodeCRUDPayload.TYPE, Bytes.of(Example.NODE.json(false)), Optional.empty(), Limits.DEFAULT)
            .payload();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final BitSet delivered = new BitSet();
    private final BitSet received = new BitSet();
    private final AtomicInteger duplicates = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final SoakBroker broker;
    private final Supplier<Driver> drivers;
    private final int count;

    /**
     * With nothing sent.
     *
     * @param drivers opens one
     * @param count how many notifications
     */
    Soak(SoakBroker broker, Supplier<Driver> drivers, int count) {
        this.broker = broker;
        this.drivers = drivers;
        this.count = count;
    }

    /** Runs it, and prints what came of it. */
    void run() throws Exception {
        Instant begin = Instant.now();
        int threads = threads();
        long early;
        long late;
        int most;
        try (Driver out = drivers.get();
                Driver in = drivers.get();
                Notifications producer = notifications("producer", out);
                Notifications consumer = notifications("consumer", in)) {
            consumer.subscribe(TOPIC)
                    .onBatch(NodeCRUDPayload.TYPE, batch -> batch.forEach(one -> receive(number(one.payload()))))
                    .inBatches(100, Duration.ofMillis(50))
                    .group("soak")
                    .start();
            emit(producer, 0, count / 8);
            early = megabytes();
            for (int part = 0; part < RESTARTS; part++) {
                CompletableFuture<Void> restart = broker.restart(part % 2 == 0 ? "stop" : "kill");
                emit(producer, part(2 * part + 1), part(2 * part + 3));
                restart.join();
            }
            emit(producer, part(7), count);
            most = threads();
            awaitAll();
            late = megabytes();
            if (!consumer.quarantine().list().isEmpty()) {
                throw new IllegalStateException("in quarantine: " + consumer.quarantine());
            }
        } finally {
            later.shutdownNow();
        }
        System.out.printf(
                "%,d notifications, %d restarts, in %s: %,d delivered, %,d not received, %,d received twice, %,d attempts to emit failed%n",
                count,
                RESTARTS,
                Duration.between(begin, Instant.now()).truncatedTo(ChronoUnit.SECONDS),
                delivered.cardinality(),
                lost(),
                duplicates.get(),
                failures.get());
        System.out.printf("heap after a collection: %d MB after an eighth, %d MB at the end%n", early, late);
        System.out.printf("threads: %d before, %d at work, %d after%n", threads, most, awaitThreads(threads));
        if (lost() > 0 || late > early + MORE_MEGABYTES || threads() > threads + 1) {
            throw new IllegalStateException("that is not as it should be");
        }
    }

    private int part(int eighth) {
        return (int) ((long) count * eighth / 8);
    }

    private static Notifications notifications(String publisher, Driver driver) {
        return Notifications.builder()
                .publisher(publisher)
                .topic(TOPIC, driver)
                .orderingKey(NodeCRUDPayload.class, node -> number(node) % 16)
                .build();
    }

    private void emit(Notifications producer, int from, int to) throws InterruptedException {
        for (int number = from; number < to; number++) {
            while (!places.tryAcquire(1, TimeUnit.SECONDS)) {
                broker.check();
            }
            emit(producer, number);
        }
        System.err.printf("%,d emitted%n", to);
    }

    /** Until it is delivered. */
    private void emit(Notifications producer, int number) {
        producer.emit(UPDATED.with(
                        node.toBuilder().name(Integer.toString(number)).build()))
                .thenAccept(receipt -> {
                    if (isDelivered(receipt)) {
                        deliver(number);
                        places.release();
                    } else {
                        failures.incrementAndGet();
                        later.schedule(() -> emit(producer, number), 200, TimeUnit.MILLISECONDS);
                    }
                });
    }

    private static boolean isDelivered(Receipt receipt) {
        return receipt.outcome().isDelivered();
    }

    private static int number(NodeCRUDPayload payload) {
        return Integer.parseInt(payload.name().orElseThrow());
    }

    private synchronized void deliver(int number) {
        delivered.set(number);
    }

    private synchronized void receive(int number) {
        if (received.get(number)) {
            duplicates.incrementAndGet();
        }
        received.set(number);
    }

    private synchronized int lost() {
        BitSet lost = (BitSet) delivered.clone();
        lost.andNot(received);
        return lost.cardinality();
    }

    private void awaitAll() throws InterruptedException {
        while (!places.tryAcquire(AT_A_TIME, 1, TimeUnit.SECONDS)) {
            broker.check();
        }
        for (int i = 0; i < 600 && lost() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long megabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** Threads without work take a moment to end. */
    private static int awaitThreads(int least) throws InterruptedException {
        for (int i = 0; i < 150 && threads() > least + 1; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return threads();
    }
}
