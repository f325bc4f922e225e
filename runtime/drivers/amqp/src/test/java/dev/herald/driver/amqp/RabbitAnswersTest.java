package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.failure;
import static dev.herald.driver.amqp.Drivers.group;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What RabbitMQ answers, and Qpid does not, or in other words. */
@Timeout(120)
class RabbitAnswersTest {
    private static PrivateRabbit rabbit;

    @BeforeAll
    static void startBroker() throws Exception {
        rabbit = PrivateRabbit.start();
    }

    @AfterAll
    static void stopBroker() {
        if (rabbit != null) {
            rabbit.close();
        }
    }

    @Test
    void subscriptionWhoseQueueIsDeletedMakesItAgain() throws Exception {
        Tally received = new Tally();
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url()).build()) {
            driver.receive(group("deleted", 1), incoming -> {
                received.count(incoming.message().body().utf8());
                incoming.acknowledge();
            });
            rabbit.control("delete_queue", "deleted:group");
            Load load = new Load(driver, "deleted");
            received.awaitTotal(10);
            load.close();
        }
    }

    @Test
    void messageOverTheBrokersLimitIsRefusedAndTheNextOneIsSent() throws Exception {
        rabbit.control("eval", "application:set_env(rabbit, max_message_size, 1000).");
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url()).build()) {
            DriverException failure = failure(driver, message("large", "x".repeat(1001)));

            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure.getMessage()).contains("1001 bytes").contains("larger than");
            assertThat(sent(driver, message("large", "x".repeat(1000))).routed())
                    .isEqualTo(Delivery.Routed.NO);
        } finally {
            rabbit.control("eval", "application:set_env(rabbit, max_message_size, 134217728).");
        }
    }

    @Test
    void messageThatNoQueueTakesIsRefusedWhereRoutesAreRequired() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url()).requireRoute().build()) {
            assertThat(failure(driver, message("nobody", "{}"))).hasMessageStartingWith("no queue takes");
        }
    }
}
