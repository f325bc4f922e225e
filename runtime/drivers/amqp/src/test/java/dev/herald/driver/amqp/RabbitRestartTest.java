package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real RabbitMQ is stopped, killed and started again while messages travel through it. */
@Timeout(240)
class RabbitRestartTest {
    @Test
    void everyConfirmedMessageIsReceivedAlthoughTheBrokerStopsAndIsKilled() throws Exception {
        Tally received = new Tally();
        Load load;
        try (PrivateRabbit rabbit = PrivateRabbit.start();
                AmqpDriver producer = driver(rabbit);
                AmqpDriver consumer = driver(rabbit)) {
            consumer.receive(new Source("restart", List.of(), Optional.of("group"), 20), incoming -> {
                received.count(incoming.message().body().utf8());
                incoming.acknowledge();
            });
            load = new Load(producer, "restart");
            try (load) {
                load.confirmed().awaitTotal(1000);
                rabbit.stop();
                rabbit.startAgain();
                load.confirmed().awaitTotal(load.confirmed().total() + 1000);
                rabbit.kill();
                rabbit.startAgain();
                load.confirmed().awaitTotal(load.confirmed().total() + 1000);
            }
            received.awaitAll(load.confirmed().texts());
        }
        System.out.printf(
                "RabbitMQ stopped once and killed once: %d messages confirmed, none lost, %d received, %d of them duplicates%n",
                load.confirmed().total(), received.total(), received.duplicates());
        // A RabbitMQ that stops says no to what its queues can take no more, if the connection lasts that long.
        assertThat(load.failures().texts())
                .isSubsetOf("CONNECTION_LOST", "BUSY", "REJECTED")
                .isNotEmpty();
    }

    private static AmqpDriver driver(PrivateRabbit rabbit) {
        return AmqpDriver.builder(rabbit.url())
                .backoff(Duration.ofMillis(50), Duration.ofSeconds(1))
                .build();
    }
}
