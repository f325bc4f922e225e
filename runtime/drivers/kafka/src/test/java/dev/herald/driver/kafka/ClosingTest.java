package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery;
import dev.herald.driver.Subscription;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** Whoever closes a driver loses nothing that it has taken. */
class ClosingTest extends KafkaFixture {
    @Test
    void whatIsOnItsWayIsDeliveredBeforeTheDriverIsClosed() {
        String topic = topic(1);
        Mailbox mailbox = receive(open(), alone(topic, 1_000));
        List<String> texts = IntStream.range(0, 100).mapToObj(i -> "text " + i).toList();
        List<CompletionStage<Delivery>> sent;

        try (KafkaDriver driver = KafkaDriver.builder(broker().address())
                .property("linger.ms", "500")
                .build()) {
            sent = texts.stream()
                    .map(text -> driver.send(message(topic, "", text)))
                    .toList();
            assertThat(sent).anyMatch(outcome -> !outcome.toCompletableFuture().isDone());
        }

        assertThat(sent)
                .allMatch(outcome -> outcome.toCompletableFuture().isDone()
                        && !outcome.toCompletableFuture().isCompletedExceptionally());
        assertThat(mailbox.take(100)).extracting(Mailbox::text).containsExactlyElementsOf(texts);
    }

    @Test
    void whoeverClosesTheDriverWaitsForASubscriptionThatIsClosing() throws Exception {
        for (int i = 0; i < 3; i++) {
            String topic = topic(1);
            KafkaDriver driver = open();
            Mailbox mailbox = new Mailbox();
            Subscription subscription = driver.receive(group(topic, 1), mailbox);
            send(driver, topic, "", "text");
            mailbox.take("text").acknowledge();

            Thread closing = new Thread(subscription::close);
            closing.start();
            while (closing.getState() != Thread.State.TIMED_WAITING && closing.isAlive()) {
                Thread.onSpinWait();
            }
            driver.close();

            try (Admin admin = broker().admin()) {
                assertThat(Committed.sum(admin, "group", topic)).isEqualTo(1);
            }
            closing.join();
        }
    }

    @Test
    void closedDriverTakesNothing() {
        KafkaDriver driver = open();
        driver.close();

        assertThatThrownBy(() -> send(driver, "topic", "", "text")).hasMessageContaining("is closed");
    }
}
