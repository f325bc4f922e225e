package dev.herald.benchmarks;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.value.Bytes;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 200,000 messages through a RabbitMQ of its own, which is stopped, killed and stopped while they travel. Fails if a confirmed message is not
 * received, the memory grows, or a thread is left.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -cp runtime/benchmarks/target/benchmarks.jar dev.herald.benchmarks.AmqpSoak \
 *     runtime/drivers/amqp/src/test/sh/private-rabbitmq /tmp/herald-soak 5690
 * }</pre>
 */
public final class AmqpSoak {
    private static final int MESSAGES = 200_000;
    private static final int RESTARTS = 3;
    private static final int AT_A_TIME = 500;
    private static final int BYTES = 1661;
    private static final int MORE_MEGABYTES = 8;
    private static final String TOPIC = "herald_soak";
    private static final Executor LATER = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private final BitSet confirmed = new BitSet(MESSAGES);
    private final BitSet received = new BitSet(MESSAGES);
    private final AtomicInteger duplicates = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final String[] broker;

    private AmqpSoak(String... broker) {
        this.broker = broker;
    }

    /**
     * Runs it and prints what came of it.
     *
     * @param args the script that starts and stops a broker, a directory for it, and its port
     * @throws Exception if something is lost or left
     */
    public static void main(String... args) throws Exception {
        AmqpSoak soak = new AmqpSoak(args);
        soak.control("start", args[2]);
        try {
            soak.run("amqp://guest:guest@127.0.0.1:" + args[2]);
        } finally {
            soak.control("end");
        }
    }

    private void run(String url) throws Exception {
        Instant begin = Instant.now();
        int threads = threads();
        long early;
        long late;
        int most;
        try (AmqpDriver producer = driver(url);
                AmqpDriver consumer = driver(url)) {
            consumer.receive(new Source(TOPIC, List.of(), Optional.of("soak"), 100), incoming -> {
                incoming.message().body().lend((array, offset, size) -> count(array, offset));
                incoming.acknowledge();
            });
            send(producer, 0, MESSAGES / 8);
            early = megabytes();
            for (int part = 0; part < RESTARTS; part++) {
                Thread disturber = new Thread(part % 2 == 0 ? () -> restart("stop") : () -> restart("kill"));
                disturber.start();
                send(producer, MESSAGES * (2 * part + 1) / 8, MESSAGES * (2 * part + 3) / 8);
                disturber.join();
            }
            send(producer, MESSAGES * 7 / 8, MESSAGES);
            most = threads();
            awaitAll();
            late = megabytes();
        }
        System.out.printf(
                "%,d messages, %d restarts, in %s: %,d confirmed, %,d not received, %,d received twice, %,d attempts to send failed%n",
                MESSAGES,
                RESTARTS,
                Duration.between(begin, Instant.now()).truncatedTo(ChronoUnit.SECONDS),
                confirmed.cardinality(),
                lost(),
                duplicates.get(),
                failures.get());
        System.out.printf("heap after a collection: %d MB after an eighth, %d MB at the end%n", early, late);
        System.out.printf("threads: %d before, %d at work, %d after%n", threads, most, awaitThreads(threads));
        if (lost() > 0 || late > early + MORE_MEGABYTES || threads() > threads + 1) {
            throw new IllegalStateException("that is not as it should be");
        }
    }

    private static AmqpDriver driver(String url) {
        return AmqpDriver.builder(url)
                .backoff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .build();
    }

    private synchronized int count(byte[] array, int offset) {
        int number = ByteBuffer.wrap(array).getInt(offset);
        if (received.get(number)) {
            duplicates.incrementAndGet();
        }
        received.set(number);
        return number;
    }

    private void send(Driver driver, int from, int to) throws InterruptedException {
        for (int number = from; number < to; number++) {
            places.acquire();
            send(driver, number);
        }
        System.err.printf("%,d sent%n", to);
    }

    private void send(Driver driver, int number) {
        byte[] body = new byte[BYTES];
        ByteBuffer.wrap(body).putInt(0, number);
        driver.send(new Message(
                        TOPIC, "soak", Optional.empty(), Map.of(), "application/octet-stream", Bytes.owning(body)))
                .whenComplete((delivery, failure) -> {
                    if (failure == null && delivery.routed() == Delivery.Routed.YES) {
                        confirm(number);
                        places.release();
                    } else {
                        failures.incrementAndGet();
                        LATER.execute(() -> send(driver, number));
                    }
                });
    }

    private synchronized void confirm(int number) {
        confirmed.set(number);
    }

    private synchronized int lost() {
        BitSet lost = (BitSet) confirmed.clone();
        lost.andNot(received);
        return lost.cardinality();
    }

    private void awaitAll() throws InterruptedException {
        places.acquire(AT_A_TIME);
        for (int i = 0; i < 600 && lost() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void restart(String how) {
        try {
            control(how);
            control("start", broker[2]);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void control(String action, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(broker[0], action, broker[1]));
        command.addAll(List.of(more));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("the broker does not " + action);
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
        for (int i = 0; i < 100 && threads() > least + 1; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return threads();
    }
}
