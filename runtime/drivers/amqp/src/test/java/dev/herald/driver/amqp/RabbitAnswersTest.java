package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.failure;
import static dev.herald.driver.amqp.Drivers.group;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import dev.herald.driver.Incoming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    void messageForAFullQueueIsRefused() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url()).build()) {
            full("full");
            assertThat(sent(driver, message("full", "one")).routed()).isEqualTo(Delivery.Routed.YES);

            DriverException failure = failure(driver, message("full", "two"));

            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure).hasMessageStartingWith("the broker does not take the message for full");
        }
    }

    @Test
    void refusedMessageHasItsOutcomeAlthoughTheDriverIsClosed() throws Exception {
        full("closing");
        List<CompletableFuture<Delivery>> sent = new ArrayList<>();
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url())
                .closeTimeout(Duration.ofMillis(20))
                .build()) {
            sent(driver, message("closing", "first"));
            for (int i = 0; i < 20; i++) {
                sent.add(driver.send(message("closing", "too many")).toCompletableFuture());
            }
        }

        assertThat(sent)
                .allSatisfy(each -> assertThat(each)
                        .failsWithin(Duration.ofSeconds(10))
                        .withThrowableThat()
                        .withCauseInstanceOf(DriverException.class));
    }

    @Test
    void layoutOfOsloMakesWhatServicesWithoutDurabilityMake() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url())
                        .layout(Layout.oslo("brief").withQueues())
                        .build();
                Connection other = rabbit.connection();
                Channel channel = other.createChannel()) {
            sent(driver, message("versioned", "{}"));

            // RabbitMQ refuses to declare in other words what is there.
            channel.exchangeDeclare("brief", "topic", false);
            assertThat(channel.queueDeclare("versioned.warn", false, false, false, Map.of())
                            .getMessageCount())
                    .isEqualTo(1);
        }
    }

    @Test
    void messageThatNoQueueTakesIsRefusedWhereRoutesAreRequired() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(rabbit.url()).requireRoute().build()) {
            assertThat(failure(driver, message("nobody", "{}"))).hasMessageStartingWith("no queue takes");
        }
    }

    @Test
    void rejectedMessageIsOursUntilTheBrokerHasItsDeadLetter() throws Exception {
        try (AmqpDriver driver =
                        AmqpDriver.builder(rabbit.url()).deadLetters("dead").build();
                Connection other = rabbit.connection();
                Channel channel = other.createChannel()) {
            full("dead");
            channel.basicPublish("dead", "any", null, new byte[0]);
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("rejecting", 1));
            sent(driver, message("rejecting", "bad"));
            sent(driver, message("rejecting", "good"));

            next(messages).reject("it is bad");

            assertThat(messages.poll(1, TimeUnit.SECONDS))
                    .as("no dead letter, no acknowledgement, so that the prefetch lets nothing through")
                    .isNull();
            channel.queuePurge("dead");
            Incoming good = next(messages);
            assertThat(good.message().body().utf8()).isEqualTo("good");
            good.acknowledge();
            GetResponse dead = channel.basicGet("dead", true);
            assertThat(dead.getBody()).asString().isEqualTo("bad");
            assertThat(dead.getProps().getHeaders().get("dead_letter_reason")).hasToString("it is bad");
            assertThat(channel.basicGet("dead", true)).isNull();
        }
    }

    @Test
    void layoutOfOsloTakesWhatIsThereAsItIs() throws Exception {
        try (Connection other = rabbit.connection();
                Channel channel = other.createChannel();
                AmqpDriver durable = AmqpDriver.builder(rabbit.url())
                        .layout(Layout.oslo("nova").withDurability().withQueues())
                        .build();
                AmqpDriver transientOne = AmqpDriver.builder(rabbit.url())
                        .layout(Layout.oslo("keystone").withQueues())
                        .build()) {
            channel.exchangeDeclare("nova", "topic", false);
            channel.queueDeclare("versioned_nova.warn", false, false, false, Map.of("x-max-length", 10));
            channel.exchangeDeclare("keystone", "topic", true);

            // Declared in other words, each of these would be answered with 406.
            assertThat(sent(durable, message("versioned_nova", "{}")).routed()).isEqualTo(Delivery.Routed.YES);
            assertThat(sent(transientOne, message("versioned_keystone", "{}")).routed())
                    .isEqualTo(Delivery.Routed.YES);
        }
    }

    /** A queue with room for one message, which refuses the next. */
    private static void full(String topic) throws Exception {
        try (Connection other = rabbit.connection();
                Channel channel = other.createChannel()) {
            channel.exchangeDeclare(topic, "topic", true);
            channel.queueDeclare(topic, true, false, false, Map.of("x-max-length", 1, "x-overflow", "reject-publish"));
            channel.queueBind(topic, topic, "#");
        }
    }
}
