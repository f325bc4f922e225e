package dev.herald.driver.kafka;

import dev.herald.driver.Delivery;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.value.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;

/** What tests of the driver have in common: a broker, drivers that are closed after the test, and short words. */
abstract class KafkaFixture {
    private final List<KafkaDriver> opened = new ArrayList<>();

    TestBroker broker() {
        return TestBroker.shared();
    }

    @AfterEach
    final void closeAll() {
        opened.forEach(KafkaDriver::close);
    }

    final KafkaDriver open() {
        return open(builder -> builder);
    }

    final KafkaDriver open(UnaryOperator<KafkaDriverBuilder> how) {
        return opened(how.apply(KafkaDriver.builder(broker().address())).build());
    }

    final KafkaDriver opened(KafkaDriver driver) {
        opened.add(driver);
        return driver;
    }

    final String topic(int partitions) {
        String topic = "test-" + UUID.randomUUID();
        broker().createTopic(topic, partitions);
        return topic;
    }

    static Source group(String topic, int prefetch) {
        return new Source(topic, List.of(), Optional.of("group"), prefetch);
    }

    static Source alone(String topic, int prefetch) {
        return new Source(topic, List.of(), Optional.empty(), prefetch);
    }

    /** Begins to receive, and puts what comes into a box. */
    static Mailbox receive(KafkaDriver driver, Source source) {
        Mailbox mailbox = new Mailbox();
        receive(driver, source, mailbox);
        return mailbox;
    }

    static Subscription receive(KafkaDriver driver, Source source, Consumer<Incoming> consumer) {
        return driver.receive(source, consumer);
    }

    static Message message(String topic, String key, String text) {
        return new Message(
                topic,
                "a.b",
                Optional.of(key).filter(some -> !some.isEmpty()),
                Map.of(),
                "text/plain",
                Bytes.utf8(text));
    }

    /** Sends, one after the other; an empty key is none. */
    static void send(KafkaDriver driver, String topic, String key, String... texts) throws Exception {
        for (String text : texts) {
            await(driver.send(message(topic, key, text)));
        }
    }

    /** Waits, and throws what the driver says. */
    static Delivery await(CompletionStage<Delivery> sent) throws Exception {
        try {
            return sent.toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
