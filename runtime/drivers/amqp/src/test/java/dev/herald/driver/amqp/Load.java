package dev.herald.driver.amqp;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends numbered messages, so many at a time, and each until the broker has confirmed it. */
final class Load implements AutoCloseable {
    private static final int AT_A_TIME = 100;
    private static final Executor LATER = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private final Tally confirmed = new Tally();
    private final Tally failures = new Tally();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Driver driver;
    private final String topic;
    private final Thread thread = new Thread(this::work, "load");
    private volatile boolean over;

    Load(Driver driver, String topic) {
        this.driver = driver;
        this.topic = topic;
        thread.start();
    }

    Tally confirmed() {
        return confirmed;
    }

    /** By their kind. */
    Tally failures() {
        return failures;
    }

    private void work() {
        try {
            for (int number = 0; !over; number++) {
                places.acquire();
                send(String.valueOf(number));
            }
        } catch (InterruptedException e) {
            // It is over.
        }
    }

    private void send(String number) {
        driver.send(new Message(topic, "load", Optional.empty(), Map.of(), "text/plain", Bytes.utf8(number)))
                .whenComplete((delivery, failure) -> end(number, delivery, failure));
    }

    private void end(String number, @Nullable Delivery delivery, @Nullable Throwable failure) {
        if (delivery != null && delivery.routed() == Delivery.Routed.YES) {
            confirmed.count(number);
            places.release();
        } else {
            failures.count(failure instanceof DriverException e ? e.kind().name() : String.valueOf(delivery));
            LATER.execute(() -> send(number));
        }
    }

    /** Begins nothing new, and waits until all is confirmed. */
    @Override
    public void close() {
        over = true;
        try {
            thread.interrupt();
            thread.join();
            if (!places.tryAcquire(AT_A_TIME, 60, TimeUnit.SECONDS)) {
                throw new AssertionError("not all messages are confirmed in the end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
