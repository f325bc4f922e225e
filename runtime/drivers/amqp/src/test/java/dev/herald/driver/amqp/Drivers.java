package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.value.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What tests do with drivers. */
final class Drivers {
    private Drivers() {}

    static Message message(String topic, String body) {
        return message(topic, body, Map.of("event_type", "a.b", "priority", "WARN", "message_id", "42"));
    }

    static Message message(String topic, String body, Map<String, String> headers) {
        return new Message(topic, "a.b", Optional.empty(), headers, "application/json", Bytes.utf8(body));
    }

    static Source group(String topic, int prefetch) {
        return new Source(topic, List.of(), Optional.of("group"), prefetch);
    }

    static Delivery sent(Driver driver, Message message) throws Exception {
        return driver.send(message).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    static DriverException failure(Driver driver, Message message) throws Exception {
        try {
            throw new AssertionError("it was sent: " + sent(driver, message));
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(DriverException.class);
            return (DriverException) e.getCause();
        }
    }

    static BlockingQueue<Incoming> receive(Driver driver, Source source) {
        BlockingQueue<Incoming> messages = new LinkedBlockingQueue<>();
        driver.receive(source, messages::add);
        return messages;
    }

    static Incoming next(BlockingQueue<Incoming> messages) throws InterruptedException {
        Incoming next = messages.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("a message").isNotNull();
        return next;
    }
}
