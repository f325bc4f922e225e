package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import dev.herald.driver.Delivery;
import dev.herald.driver.Incoming;
import dev.herald.driver.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;

/** Exchanges, queues and routing keys as services of OpenStack have them. */
class OsloLayoutTest extends QpidFixture {
    @Test
    void publisherWithQueuesFillsThemLikeAService() throws Exception {
        try (AmqpDriver driver = driver(Layout.oslo("ironic").withQueues());
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            Delivery delivery = sent(driver, message("versioned", "{}"));

            assertThat(delivery.routed()).isEqualTo(Delivery.Routed.YES);
            assertThat(channel.basicGet("versioned.warn", true).getEnvelope().getExchange())
                    .isEqualTo("ironic");
        }
    }

    @Test
    void publisherWithoutQueuesMakesNone() throws Exception {
        try (AmqpDriver driver = driver(Layout.oslo("glance"))) {
            assertThat(sent(driver, message("versioned", "{}")).routed()).isEqualTo(Delivery.Routed.NO);
        }
    }

    @Test
    void whatIsThereIsTakenAsItIs() throws Exception {
        try (Connection other = broker.connection();
                Channel channel = other.createChannel();
                AmqpDriver durable = driver(Layout.oslo("nova").withDurability().withQueues());
                AmqpDriver transientOne = driver(Layout.oslo("keystone").withQueues())) {
            channel.exchangeDeclare("nova", "topic", false);
            channel.queueDeclare("versioned_nova.info", false, false, false, Map.of());
            channel.exchangeDeclare("keystone", "topic", true);

            Map<String, String> info = Map.of("priority", "INFO");
            assertThat(sent(durable, message("versioned_nova", "{}", info)).routed())
                    .isEqualTo(Delivery.Routed.YES);
            assertThat(sent(transientOne, message("versioned_keystone", "{}", info))
                            .routed())
                    .isEqualTo(Delivery.Routed.YES);
        }
    }

    @Test
    void groupNamedAsItsTopicReadsTheQueuesOfAllPriorities() throws Exception {
        try (AmqpDriver driver = driver(Layout.oslo("cinder"));
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            BlockingQueue<Incoming> messages =
                    Drivers.receive(driver, new Source("volumes", List.of(), Optional.of("volumes"), 2));

            for (String priority : List.of("info", "error", "audit")) {
                foreign(channel, "cinder", "volumes." + priority, priority);
            }

            List<String> bodies = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Incoming incoming = next(messages);
                assertThat(messages.size()).as("no more than the prefetch").isLessThan(2);
                // Nothing but the body tells its event type.
                assertThat(incoming.message().routingKey()).isEmpty();
                assertThat(incoming.message().topic()).isEqualTo("volumes");
                bodies.add(incoming.message().body().utf8());
                incoming.acknowledge();
            }
            assertThat(bodies).containsExactlyInAnyOrder("info", "error", "audit");
        }
    }

    @Test
    void otherGroupsArePoolsWithAQueueOfTheirName() throws Exception {
        try (AmqpDriver driver = driver(Layout.oslo("heat"));
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            BlockingQueue<Incoming> pool =
                    Drivers.receive(driver, new Source("stacks", List.of(), Optional.of("pool"), 2));
            BlockingQueue<Incoming> alone =
                    Drivers.receive(driver, new Source("stacks", List.of(), Optional.empty(), 2));

            foreign(channel, "heat", "stacks.sample", "one");

            assertThat(next(pool).message().body().utf8()).isEqualTo("one");
            assertThat(next(alone).message().body().utf8()).isEqualTo("one");
            assertThat(channel.queueDeclarePassive("pool").getConsumerCount()).isEqualTo(1);
        }
    }

    /** As oslo.messaging sends it: no headers, no id, no type. */
    private static void foreign(Channel channel, String exchange, String key, String body) throws Exception {
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType("application/json")
                .contentEncoding("utf-8")
                .deliveryMode(2)
                .priority(0)
                .headers(Map.of())
                .build();
        channel.basicPublish(exchange, key, properties, body.getBytes(StandardCharsets.UTF_8));
    }

    private static AmqpDriver driver(Layout layout) {
        return AmqpDriver.builder(broker.url()).layout(layout).build();
    }
}
