package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.group;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import dev.herald.driver.Incoming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

/** How a message ends for good. */
class DeadLettersTest extends QpidFixture {
    @Test
    void rejectedMessageIsKeptWithItsReasonBeforeItIsAcknowledged() throws Exception {
        try (AmqpDriver driver =
                        AmqpDriver.builder(broker.url()).deadLetters("dead").build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("rejecting", 1));
            sent(driver, message("rejecting", "{\"bad\": 1}"));
            sent(driver, message("rejecting", "{}"));

            next(messages).reject("it is bad");

            // The next one comes when the first is acknowledged: then the dead letter is there.
            next(messages).acknowledge();
            GetResponse dead = channel.basicGet("dead", true);
            assertThat(dead.getBody()).asString().isEqualTo("{\"bad\": 1}");
            assertThat(dead.getEnvelope().getRoutingKey()).isEqualTo("a.b.warning");
            assertThat(dead.getProps().getContentType()).isEqualTo("application/json");
            assertThat(dead.getProps().getMessageId()).isEqualTo("42");
            assertThat(dead.getProps().getHeaders().get("dead_letter_reason")).hasToString("it is bad");
            assertThat(dead.getProps().getHeaders().get("dead_letter_topic")).hasToString("rejecting");
            assertThat(dead.getProps().getHeaders().get("priority")).hasToString("WARN");
            assertThat(channel.basicGet("dead", true)).isNull();
        }
    }

    @Test
    void consumerThatThrowsDoesNotGetTheMessageAgain() throws Exception {
        Tally thrown = new Tally();
        try (AmqpDriver driver =
                        AmqpDriver.builder(broker.url()).deadLetters("thrown").build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            driver.receive(group("throwing", 1), incoming -> {
                thrown.count(incoming.message().body().utf8());
                throw new IllegalStateException("s3cret");
            });
            sent(driver, message("throwing", "one"));
            sent(driver, message("throwing", "two"));

            thrown.awaitTotal(2);

            assertThat(thrown.duplicates()).isZero();
            assertThat(channel.basicGet("thrown", true).getProps().getHeaders().get("dead_letter_reason"))
                    .hasToString("the consumer threw java.lang.IllegalStateException");
        }
    }

    @Test
    void withoutDeadLettersTheBrokerIsToldAndTheMessageIsGone() throws Exception {
        try (AmqpDriver driver =
                AmqpDriver.builder(broker.url()).withoutDeadLetters().build()) {
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("dropping", 1));
            sent(driver, message("dropping", "bad"));
            sent(driver, message("dropping", "good"));

            next(messages).reject("it is bad");

            assertThat(next(messages).message().body().utf8()).isEqualTo("good");
        }
    }

    @Test
    void deadLetterIsWrittenAlthoughItsQueueWasDeleted() throws Exception {
        try (AmqpDriver driver =
                        AmqpDriver.builder(broker.url()).deadLetters("again").build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("deleting", 1));
            for (String body : List.of("first", "second", "third")) {
                sent(driver, message("deleting", body));
            }
            next(messages).reject("it is bad");
            Incoming second = next(messages);
            channel.queueDelete("again");

            second.reject("it is bad, too");

            next(messages).acknowledge();
            assertThat(channel.basicGet("again", true).getBody()).asString().isEqualTo("second");
        }
    }

    @Test
    void deadLetterThatIsRejectedInItsTurnDoesNotComeAgain() throws Exception {
        Tally rejected = new Tally();
        try (AmqpDriver driver =
                AmqpDriver.builder(broker.url()).deadLetters("circle").build()) {
            driver.receive(group("circle", 1), incoming -> {
                rejected.count(incoming.message().body().utf8());
                incoming.reject("I take nothing");
            });
            sent(driver, message("circle", "one"));
            sent(driver, message("circle", "two"));
            rejected.awaitTotal(2);
            sent(driver, message("circle", "three"));

            rejected.awaitAll(Set.of("three"));

            assertThat(rejected.duplicates()).isZero();
        }
    }

    @Test
    void headersThatLeaveNoRoomForTheReasonAreLeftOut() throws Exception {
        try (AmqpDriver driver =
                        AmqpDriver.builder(broker.url()).deadLetters("roomless").build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("large", 1));
            sent(driver, message("large", "bad", Map.of("large", "x".repeat(other.getFrameMax() - 200))));
            sent(driver, message("large", "good"));

            next(messages).reject("it is bad: " + "y".repeat(500));

            next(messages).acknowledge();
            GetResponse dead = channel.basicGet("roomless", true);
            assertThat(dead.getBody()).asString().isEqualTo("bad");
            assertThat(dead.getProps().getHeaders()).containsOnlyKeys("dead_letter_reason", "dead_letter_topic");
        }
    }

    @Test
    void acknowledgementsInBatchesReachTheBrokerInAnyOrderOfTheirEnds() throws Exception {
        int count = 100;
        try (AmqpDriver driver = AmqpDriver.builder(broker.url())
                .acknowledgeInBatches(8, Duration.ofMillis(20))
                .build()) {
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("batches", 20));
            for (int i = 0; i < count; i++) {
                sent(driver, message("batches", "message " + i));
            }
            List<Incoming> held = new ArrayList<>();
            Set<String> requeued = new HashSet<>();
            for (int left = count; left > 0; ) {
                held.add(next(messages));
                if (held.size() == Math.min(10, left)) {
                    Collections.shuffle(held);
                    for (Incoming incoming : held) {
                        String text = incoming.message().body().utf8();
                        if (text.endsWith("7") && requeued.add(text)) {
                            incoming.requeue(Duration.ofMillis(1));
                        } else {
                            incoming.acknowledge();
                            left--;
                        }
                    }
                    held.clear();
                }
            }
        }
        try (Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            assertThat(channel.messageCount("batches:group")).isZero();
        }
    }
}
