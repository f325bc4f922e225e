package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.NewTopic;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be carried has an outcome that says why. */
class RefusalsTest extends KafkaFixture {
    @Test
    void unknownHostIsNoConnection() {
        KafkaDriver driver =
                opened(KafkaDriver.builder("kafka://no-such-host.invalid").build());

        assertRefused(() -> send(driver, "topic", "", "text"), Kind.CONNECTION_LOST, "no-such-host.invalid");
        assertRefused(() -> receive(driver, group("topic", 1)), Kind.CONNECTION_LOST, "No resolvable bootstrap urls");
    }

    @Test
    void brokerThatDoesNotAnswerIsToldInTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaDriver driver = opened(KafkaDriver.builder("kafka://localhost:" + silent.getLocalPort())
                    .timeout(Duration.ofMillis(500))
                    .build());

            long before = System.nanoTime();
            CompletionStage<?> sent = driver.send(message("topic", "", "text"));
            assertThat(System.nanoTime() - before)
                    .isLessThan(Duration.ofMillis(400).toNanos());

            assertThat(sent.toCompletableFuture()).isNotDone();
            assertRefused(() -> send(driver, "topic", "", "text"), Kind.TIMED_OUT, "no answer in time");
            assertRefused(() -> receive(driver, alone("topic", 1)), Kind.TIMED_OUT, "receiving from topic topic");
        }
    }

    @Test
    void oneTopicThatIsMissingHoldsUpNoOther() throws Exception {
        String missing = "missing-" + UUID.randomUUID();
        String topic = topic(1);
        KafkaDriver driver = open(builder -> builder.timeout(Duration.ofSeconds(3)));

        CompletionStage<?> first = driver.send(message(missing, "", "text"));
        CompletionStage<?> second = driver.send(message(missing, "", "text"));
        send(driver, topic, "", "text");

        assertThat(first.toCompletableFuture()).isNotDone();
        assertRefused(() -> first.toCompletableFuture().join(), Kind.REJECTED, "there is no such topic");
        assertThatThrownBy(() -> second.toCompletableFuture().join()).hasCauseInstanceOf(DriverException.class);
    }

    @Test
    void nothingIsReceivedFromATopicThatIsMissing() {
        assertRefused(() -> receive(open(), group("missing-topic", 1)), Kind.REJECTED, "there is no such topic");
        assertRefused(() -> receive(open(), alone("no topic", 1)), Kind.REJECTED, "no topic");
    }

    @Test
    void messageOverTheLimitOfTheBrokerIsRejectedByIt() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Message large =
                new Message(topic, "a", Optional.empty(), Map.of(), "text/plain", Bytes.owning(new byte[3 << 20]));

        assertRefused(() -> await(driver.send(large)), Kind.REJECTED, "too large");
        send(driver, topic, "", "small");
    }

    @Test
    void clockThatIsFarFromTheBrokersIsToldSo() {
        String topic = "test-" + UUID.randomUUID();
        broker().createTopic(new NewTopic(topic, 1, (short) 1).configs(Map.of("message.timestamp.before.max.ms", "1")));
        // Kafka's producer writes its own time, which is too old when it has lingered.
        KafkaDriver late = open(builder -> builder.property("linger.ms", "100"));

        assertRefused(() -> send(late, topic, "", "text"), Kind.REJECTED, "timestamp");
    }

    @Test
    void moreThanTheBoundOnTheirWayIsBusy() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaDriver driver = opened(KafkaDriver.builder("kafka://localhost:" + silent.getLocalPort())
                    .timeout(Duration.ofSeconds(2))
                    .inFlight(2)
                    .build());

            driver.send(message("topic", "", "one"));
            driver.send(message("topic", "", "two"));

            assertRefused(() -> send(driver, "topic", "", "three"), Kind.BUSY, "2 messages are on their way");
        }
    }

    private static void assertRefused(ThrowingCallable what, Kind kind, String text) {
        assertThatThrownBy(what)
                .extracting(e -> e instanceof DriverException ? e : e.getCause())
                .isInstanceOfSatisfying(DriverException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e).hasMessageContaining(text);
                });
    }
}
