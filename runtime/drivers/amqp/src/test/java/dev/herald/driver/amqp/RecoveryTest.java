package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.group;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    void bindingsOfFormerDaysAreNotReceived() throws Exception {
        Tally received = new Tally();
        try (QpidBroker broker = QpidBroker.start();
                AmqpDriver driver = driver(broker, "former");
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            driver.receive(group("former", 1), incoming -> {}).close();
            driver.receive(
                    new Source("former", List.of(new RoutingPattern("c")), Optional.of("group"), 1), incoming -> {
                        received.count(incoming.message().routingKey());
                        incoming.acknowledge();
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

            assertThat(received.texts()).containsExactly("c");
            assertThat(channel.messageCount("former:group")).isZero();
        }
    }

    private static AmqpDriver driver(QpidBroker broker, String name) {
        return AmqpDriver.builder(broker.url())
                .name(name)
                .backoff(Duration.ofMillis(20), Duration.ofMillis(200))
                .build();
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
