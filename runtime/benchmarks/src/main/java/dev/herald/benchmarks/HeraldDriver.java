package dev.herald.benchmarks;

import dev.herald.driver.Driver;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.value.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A driver of ours. */
final class HeraldDriver implements Contender {
    private final Driver driver;
    private final String topic;
    private final String group;

    HeraldDriver(Driver driver, String topic, String group) {
        this.driver = driver;
        this.topic = topic;
        this.group = group;
    }

    @Override
    public void publish(int messages, byte[] body, int window) throws Exception {
        Message message = new Message(
                topic,
                "baremetal.node.update.end",
                Optional.empty(),
                Map.of(
                        "event_type",
                        "baremetal.node.update.end",
                        "priority",
                        "INFO",
                        "message_id",
                        "7c3f0d3e-7a6b-4a39-9d8c-3a4f4a1c2b11"),
                "application/json",
                Bytes.owning(body));
        Semaphore places = new Semaphore(window);
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < messages; i++) {
            places.acquire();
            driver.send(message).whenComplete((delivery, failure) -> {
                if (failure != null) {
                    failed.incrementAndGet();
                }
                places.release();
            });
        }
        places.acquire(window);
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " of " + messages + " messages failed");
        }
    }

    @Override
    public void consume(int messages, int prefetch) throws Exception {
        CountDownLatch left = new CountDownLatch(messages);
        Subscription subscription =
                driver.receive(new Source(topic, List.of(), Optional.of(group), prefetch), incoming -> {
                    incoming.acknowledge();
                    left.countDown();
                });
        left.await();
        subscription.close();
    }

    @Override
    public void close() {
        driver.close();
    }
}
