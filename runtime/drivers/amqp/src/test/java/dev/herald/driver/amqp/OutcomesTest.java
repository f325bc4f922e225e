package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.failure;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a message that cannot be sent: each reason has its outcome, and none has credentials in it. */
class OutcomesTest extends QpidFixture {
    @Test
    void unknownHostIsTold() throws Exception {
        assertThat(failureOf("amqp://u:s3cret@no-such-host.invalid"))
                .isEqualTo("CONNECTION_LOST: no connection to amqp://no-such-host.invalid:5672: unknown host");
    }

    @Test
    void nobodyThereIsTold() throws Exception {
        int port = QpidBroker.freePort();

        assertThat(failureOf("amqp://u:s3cret@localhost:" + port))
                .startsWith("CONNECTION_LOST: no connection to amqp://localhost:" + port + ": Connection refused");
    }

    @Test
    void refusedCredentialsAreToldAndNotShown() throws Exception {
        assertThat(failureOf(broker.url("herald", "wr0ng", "localhost")))
                .isEqualTo("CONNECTION_LOST: no connection to amqp://localhost:" + broker.port()
                        + ": the broker refuses the credentials");
    }

    @Test
    void unknownVirtualHostIsTold() throws Exception {
        assertThat(failureOf(broker.url() + "/no-such-one"))
                .startsWith("CONNECTION_LOST")
                .contains("/no-such-one: ")
                .containsIgnoringCase("unknown virtual host");
    }

    @Test
    void eachHostThatWasTriedIsTold() throws Exception {
        assertThat(failureOf("amqp://one.invalid,amqp://two.invalid"))
                .contains("amqp://one.invalid:5672: unknown host; amqp://two.invalid:5672: unknown host");
    }

    @Test
    void nextHostIsTakenWhereTheFirstIsNot() throws Exception {
        try (AmqpDriver driver =
                AmqpDriver.builder("amqp://one.invalid," + broker.url()).build()) {
            assertThat(sent(driver, message("hosts", "{}")).routed()).isEqualTo(Delivery.Routed.NO);
        }
    }

    @Test
    void subscriptionThatCannotBeginSaysWhy() {
        try (AmqpDriver driver = AmqpDriver.builder("amqp://one.invalid").build()) {
            assertThatThrownBy(() -> driver.receive(Drivers.group("t", 1), incoming -> {}))
                    .isInstanceOf(DriverException.class)
                    .hasMessageContaining("unknown host");
        }
    }

    @Test
    void hostThatDoesNotAnswerKeepsMessagesWaitingAndNoCaller() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                AmqpDriver driver = AmqpDriver.builder("amqp://localhost:" + silent.getLocalPort())
                        .window(2)
                        .confirmTimeout(Duration.ofMillis(300))
                        .build()) {
            var first = driver.send(message("t", "{}")).toCompletableFuture();
            driver.send(message("t", "{}"));

            assertThat(failure(driver, message("t", "{}")).kind()).isEqualTo(Kind.BUSY);
            assertThatThrownBy(first::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            DriverException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TIMED_OUT));
        }
    }

    @Test
    void whatIsLateIsToldWithoutAThreadForEach() throws Exception {
        int window = 1000;
        try (ServerSocket silent = new ServerSocket(0);
                AmqpDriver driver = AmqpDriver.builder("amqp://localhost:" + silent.getLocalPort())
                        .name("late")
                        .window(window)
                        .confirmTimeout(Duration.ofMillis(100))
                        .build()) {
            for (int round = 0; round < 5; round++) {
                Stream<CompletableFuture<Delivery>> sent = Stream.generate(
                                () -> driver.send(message("t", "{}")).toCompletableFuture())
                        .limit(window);
                assertThat(sent.toList())
                        .allSatisfy(each -> assertThatThrownBy(each::join)
                                .isInstanceOf(CompletionException.class)
                                .hasMessageContaining("has not answered"));
            }
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("late-amqp-"))
                    .hasSizeLessThan(20);
        }
    }

    @Test
    void messageThatNoQueueTakesIsAFailureOnlyWhereRoutesAreRequired() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url()).build();
                AmqpDriver strict =
                        AmqpDriver.builder(broker.url()).requireRoute().build()) {
            assertThat(sent(driver, message("nobody", "{}")).routed()).isEqualTo(Delivery.Routed.NO);
            DriverException failure = failure(strict, message("nobody", "{}"));
            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure).hasMessage("no queue takes the message for nobody, a.b.warning, 2 bytes");
        }
    }

    @Test
    void exchangeThatIsGoneIsToldAndMadeAgain() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url()).build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            sent(driver, message("gone", "{}"));
            channel.exchangeDelete("gone");

            DriverException failure = failure(driver, message("gone", "{}"));

            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure.getMessage()).contains("gone");
            assertThat(sent(driver, message("gone", "{}")).routed()).isEqualTo(Delivery.Routed.NO);
        }
    }

    @Test
    void whatTheProtocolHasNoRoomForIsRefusedAndDisturbsNobody() throws Exception {
        String longWord = "w".repeat(300);
        try (AmqpDriver driver = AmqpDriver.builder(broker.url()).build()) {
            Message longKey = new Message("room", longWord, Optional.empty(), Map.of(), "text/plain", Bytes.empty());
            assertThat(failure(driver, longKey)).hasMessageStartingWith("routing key of more than 255 bytes");
            assertThat(failure(driver, message("room", "{}", Map.of(longWord, ""))))
                    .hasMessageStartingWith("header");
            CompletableFuture<Delivery> neighbour =
                    driver.send(message("room", "{}")).toCompletableFuture();
            DriverException tooMuch = failure(driver, message("room", "{}", Map.of("h", "x".repeat(1 << 20))));
            assertThat(tooMuch.kind()).isEqualTo(Kind.REJECTED);
            assertThat(tooMuch).hasMessageStartingWith("headers of the message for room");
            assertThat(neighbour).succeedsWithin(Duration.ofSeconds(20));
            assertThat(sent(driver, message("room", "{}")).routed()).isEqualTo(Delivery.Routed.NO);
        }
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        AmqpDriverBuilder builder = AmqpDriver.builder("amqp://localhost");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.window(0)).withMessageContaining("window is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.confirmTimeout(Duration.ZERO))
                .withMessageContaining("PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }

    private static String failureOf(String url) throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(url).build()) {
            DriverException failure = failure(driver, message("t", "{}"));
            assertThat(failure.getMessage()).doesNotContain("s3cret", "wr0ng");
            return failure.kind() + ": " + failure.getMessage();
        }
    }
}
