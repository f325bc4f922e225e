package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.group;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is lost comes back by itself, and nothing is left when the driver is closed. */
@Timeout(60)
class RecoveryTest {
    @Test
    void driverGoesOnWithABrokerThatWasStartedAgainAndLeavesNoThread() throws Exception {
        Tally received = new Tally();
        QpidBroker first = QpidBroker.start();
        try (AmqpDriver driver = driver(first, "recovery")) {
            driver.receive(group("recovery", 10), incoming -> {
                received.count(incoming.message().body().utf8());
                incoming.acknowledge();
            });
            Load load = new Load(driver, "recovery");
            load.confirmed().awaitTotal(100);
            first.close();
            QpidBroker second = QpidBroker.startAgain(first.port());
            int before = load.confirmed().total();
            load.confirmed().awaitTotal(before + 100);
            received.awaitTotal(before + 50);
            load.close();
            second.close();
        }
        awaitNoThreadOf("recovery");
    }

    static Stream<Arguments> subscriptions() {
        Layout oslo = Layout.oslo("ironic");
        return Stream.of(
                Arguments.of(oslo, Optional.of("versioned")),
                Arguments.of(oslo, Optional.empty()),
                Arguments.of(Layout.topics(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void subscriptionsOfAnyKindComeBack(Layout layout, Optional<String> group) throws Exception {
        Tally received = new Tally();
        QpidBroker first = QpidBroker.start();
        try (AmqpDriver driver = builder(first, "any").layout(layout).build()) {
            driver.receive(new Source("versioned", List.of(), group, 20), incoming -> {
                received.count(incoming.message().body().utf8());
                incoming.acknowledge();
            });
            Load load = new Load(driver, "versioned");
            received.awaitTotal(50);
            first.close();
            QpidBroker second = QpidBroker.startAgain(first.port());
            received.awaitTotal(received.total() + 200);
            load.close();
            second.close();
        }
        awaitNoThreadOf("any");
    }

    @Test
    void subscriptionThatCouldNotBeginLeavesNothingBehind() throws Exception {
        try (QpidBroker broker = QpidBroker.start();
                AmqpDriver driver =
                        builder(broker, "half").layout(Layout.oslo("half")).build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            channel.queueDeclare("t.warn", false, true, false, Map.of());

            assertThatThrownBy(() -> driver.receive(new Source("t", List.of(), Optional.of("t"), 10), incoming -> {}))
                    .isInstanceOf(DriverException.class);
            channel.queueDelete("t.warn");

            // By then a subscription that goes on in secret has tried again many times.
            long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            while (System.nanoTime() < end) {
                assertThat(channel.queueDeclarePassive("t.audit").getConsumerCount())
                        .isZero();
            }
        }
    }

    @Test
    void queueNameThatTheProtocolHasNoRoomForIsTold() throws Exception {
        try (QpidBroker broker = QpidBroker.start();
                AmqpDriver driver = driver(broker, "names")) {
            assertThatThrownBy(() -> driver.receive(group("t".repeat(250), 1), incoming -> {}))
                    .isInstanceOfSatisfying(
                            DriverException.class, e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.REJECTED));
        }
    }

    /** A layout of somebody else, which does not always work. */
    @Test
    void recoveryOutlivesWhatALayoutThrows() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        AtomicBoolean broken = new AtomicBoolean();
        Layout layout = new Layout() {
            private final Layout usual = Layout.topics();

            @Override
            public boolean durable() {
                return true;
            }

            @Override
            public Route route(Message message) {
                return usual.route(message);
            }

            @Override
            public List<Inlet> inlets(Source source) {
                if (broken.get() && failures.incrementAndGet() < 3) {
                    throw new IllegalStateException("not now");
                }
                return usual.inlets(source);
            }

            @Override
            public Optional<String> eventType(String routingKey, Map<String, String> headers) {
                return usual.eventType(routingKey, headers);
            }
        };
        Tally received = new Tally();
        QpidBroker first = QpidBroker.start();
        try (AmqpDriver driver = builder(first, "layout").layout(layout).build()) {
            driver.receive(group("layout", 1), incoming -> {
                received.count(incoming.message().body().utf8());
                incoming.acknowledge();
            });
            broken.set(true);
            first.close();
            QpidBroker second = QpidBroker.startAgain(first.port());
            Load load = new Load(driver, "layout");

            received.awaitTotal(10);

            load.close();
            second.close();
            assertThat(failures.get()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void messagePastTheExchangeIsHandedOverWhateverIsWanted() throws Exception {
        try (QpidBroker broker = QpidBroker.start();
                AmqpDriver driver = driver(broker, "past");
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            BlockingQueue<Incoming> messages = Drivers.receive(
                    driver, new Source("past", List.of(new RoutingPattern("c")), Optional.of("group"), 1));

            channel.basicPublish("", "past:group", null, new byte[] {'?'});

            Message message = next(messages).message();
            assertThat(message.body().utf8()).isEqualTo("?");
            assertThat(message.routingKey()).isEmpty();
        }
    }

    @Test
    void bindingsOfFormerDaysAreNotReceived() throws Exception {
        Tally received = new Tally();
        try (QpidBroker broker = QpidBroker.start();
                AmqpDriver driver = driver(broker, "former");
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            driver.receive(group("former", 1), incoming -> {}).close();
            Subscription subscription = driver.receive(
                    new Source("former", List.of(new RoutingPattern("c")), Optional.of("group"), 1), incoming -> {
                        incoming.acknowledge();
                        received.count(incoming.message().routingKey());
                    });
            sent(driver, message("former", "{}"));
            sent(
                    driver,
                    new Message(
                            "former",
                            "c",
                            Optional.empty(),
                            Map.of(),
                            "text/plain",
                            message("", "").body()));

            received.awaitTotal(1);
            subscription.close();

            assertThat(received.texts()).containsExactly("c");
            assertThat(channel.messageCount("former:group")).isZero();
        }
    }

    private static AmqpDriver driver(QpidBroker broker, String name) {
        return builder(broker, name).build();
    }

    private static AmqpDriverBuilder builder(QpidBroker broker, String name) {
        return AmqpDriver.builder(broker.url()).name(name).backoff(Duration.ofMillis(20), Duration.ofMillis(200));
    }

    private static void awaitNoThreadOf(String name) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(name + "-amqp-")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }
}
