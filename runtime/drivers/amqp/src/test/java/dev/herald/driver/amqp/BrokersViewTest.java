package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import dev.herald.Notifications;
import dev.herald.driver.Delivery;
import dev.herald.driver.Incoming;
import dev.herald.driver.amqp.lab.DiskEvents;
import dev.herald.driver.amqp.lab.DiskPayload;
import dev.herald.driver.amqp.lab.LabTopic;
import dev.herald.event.Topic;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the broker, and whoever looks at it, sees of a notification. */
class BrokersViewTest extends QpidFixture {
    @Test
    void propertiesAndHeadersTellWhatANotificationIs() throws Exception {
        Topic topic = LabTopic.TOPIC.named("lab");
        UUID id = UUID.randomUUID();
        Instant before = Instant.now().minusSeconds(2);
        try (AmqpDriver driver = AmqpDriver.builder(broker.url())
                        .layout(Layout.topics("audit"))
                        .build();
                Notifications notifications = Notifications.builder()
                        .publisher("lab.host-1")
                        .topic(topic, driver)
                        .build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            DiskPayload disk = DiskPayload.builder().serial("disk-7").size(4).build();
            notifications
                    .emit(DiskEvents.ADDED.warning(disk).id(id))
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);

            GetResponse got = channel.basicGet("lab:audit", true);

            assertThat(got.getEnvelope().getExchange()).isEqualTo("lab");
            assertThat(got.getEnvelope().getRoutingKey()).isEqualTo("lab.disk.added.warning");
            AMQP.BasicProperties properties = got.getProps();
            assertThat(properties.getType()).isEqualTo("lab.disk.added");
            assertThat(properties.getMessageId()).isEqualTo(id.toString());
            assertThat(properties.getAppId()).isEqualTo("lab.host-1");
            assertThat(properties.getContentType()).isEqualTo("application/json");
            assertThat(properties.getDeliveryMode()).isEqualTo(2);
            assertThat(properties.getTimestamp().toInstant()).isBetween(before, Instant.now());
            Map<String, String> headers = new HashMap<>();
            properties.getHeaders().forEach((name, value) -> headers.put(name, value.toString()));
            assertThat(headers)
                    .containsOnly(
                            Map.entry("namespace", "lab"),
                            Map.entry("name", "DiskPayload"),
                            Map.entry("version", "1.2"),
                            Map.entry("event_type", "lab.disk.added"),
                            Map.entry("priority", "WARN"),
                            Map.entry("level", "warning"),
                            Map.entry("message_id", id.toString()),
                            Map.entry("publisher_id", "lab.host-1"));
        }
    }

    @Test
    void groupsWithQueuesOfThePublisherMissNothing() throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url())
                .layout(Layout.topics("one", "group"))
                .build()) {
            Delivery delivery = sent(driver, message("early", "before anybody subscribes"));

            BlockingQueue<Incoming> messages = Drivers.receive(driver, Drivers.group("early", 1));

            assertThat(delivery.routed()).isEqualTo(Delivery.Routed.YES);
            assertThat(next(messages).message().body().utf8()).isEqualTo("before anybody subscribes");
        }
        try (Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            assertThat(channel.messageCount("early:one")).isEqualTo(1);
        }
    }
}
