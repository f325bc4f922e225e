package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.GetResponse;
import dev.herald.Notifications;
import dev.herald.Received;
import dev.herald.driver.amqp.lab.DiskEvents;
import dev.herald.driver.amqp.lab.DiskPayload;
import dev.herald.driver.amqp.lab.LabTopic;
import dev.herald.event.Topic;
import dev.herald.value.Json;
import dev.herald.wire.CloudEventsBinding;
import dev.herald.wire.CloudEventsFormat;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Another implementation of CloudEvents reads what we write, and we read what it writes, with a broker in between. */
class CloudEventsTest extends QpidFixture {
    private static final String DATA = """
            {"lab_object.namespace": "lab", "lab_object.name": "DiskPayload", "lab_object.version": "1.2",
             "lab_object.data": {"note": null, "serial": "disk-7", "size": 4}}""";

    private static final CloudEvent FOREIGN = CloudEventBuilder.v1()
            .withId("event-1")
            .withSource(URI.create("urn:lab:host-1"))
            .withType("org.example.lab.DiskPayload.v1")
            .withSubject("lab.disk.removed")
            .withTime(OffsetDateTime.of(2026, 11, 20, 18, 2, 29, 315_164_000, ZoneOffset.ofHours(1)))
            .withExtension("priority", "error")
            .withExtension("traceparent", "00-abc-def-01")
            .withData("application/json", DATA.getBytes(StandardCharsets.UTF_8))
            .build();

    private final Topic topic = LabTopic.TOPIC.named("lab-" + UUID.randomUUID());

    @Test
    void anotherReaderReadsOurStructuredEvents() throws Exception {
        GetResponse got = written(CloudEventsFormat.structured("org.example.lab"));

        String type = got.getProps().getContentType();
        assertThat(type).isEqualTo(JsonFormat.CONTENT_TYPE);
        checkOurs(EventFormatProvider.getInstance().resolveFormat(type).deserialize(got.getBody()));
    }

    @Test
    void anotherReaderReadsOurBinaryEvents() throws Exception {
        GetResponse got = written(CloudEventsFormat.binary("org.example.lab", CloudEventsBinding.AMQP));

        checkOurs(CloudEventHeaders.read(got.getProps(), got.getBody()));
    }

    @Test
    void weReadTheStructuredEventsOfAnother() throws Exception {
        AMQP.BasicProperties properties = new AMQP.BasicProperties.Builder()
                .contentType(JsonFormat.CONTENT_TYPE)
                .build();

        checkForeign(received(properties, new JsonFormat().serialize(FOREIGN)));
    }

    @Test
    void weReadTheBinaryEventsOfAnother() throws Exception {
        checkForeign(received(CloudEventHeaders.write(FOREIGN), DATA.getBytes(StandardCharsets.UTF_8)));
    }

    private GetResponse written(CloudEventsFormat format) throws Exception {
        try (AmqpDriver driver = AmqpDriver.builder(broker.url())
                        .layout(Layout.topics("audit"))
                        .build();
                Notifications notifications = Notifications.builder()
                        .publisher("lab.host 1")
                        .topic(topic, driver)
                        .format(format)
                        .clock(() -> Instant.parse("2026-11-20T17:02:29.315164Z"))
                        .build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            notifications
                    .emit(DiskEvents.ADDED.warning(
                            DiskPayload.builder().serial("disk-7").size(4).build()))
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            return channel.basicGet(topic.name() + ":audit", true);
        }
    }

    private static void checkOurs(CloudEvent event) {
        assertThat(event.getSpecVersion()).hasToString("1.0");
        assertThat(event.getId()).isNotEmpty();
        assertThat(event.getSource()).isEqualTo(URI.create("lab.host%201"));
        assertThat(event.getType()).isEqualTo("org.example.lab.DiskPayload.v1");
        assertThat(event.getSubject()).isEqualTo("lab.disk.added");
        assertThat(event.getTime().toInstant()).isEqualTo(Instant.parse("2026-11-20T17:02:29.315164Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("priority")).isEqualTo("WARN");
        assertThat(event.getExtension("payloadname")).isEqualTo("DiskPayload");
        assertThat(event.getExtension("payloadversion")).isEqualTo("1.2");
        assertThat(Json.parse(new String(event.getData().toBytes(), StandardCharsets.UTF_8)))
                .isEqualTo(Json.parse(DATA));
    }

    private Received<DiskPayload> received(AMQP.BasicProperties properties, byte[] body) throws Exception {
        CompletableFuture<Received<DiskPayload>> received = new CompletableFuture<>();
        try (AmqpDriver driver = AmqpDriver.builder(broker.url()).build();
                Notifications notifications = Notifications.builder()
                        .publisher("lab")
                        .topic(topic, driver)
                        .build();
                Connection other = broker.connection();
                Channel channel = other.createChannel()) {
            notifications
                    .subscribe(topic)
                    .on(DiskPayload.TYPE, (disk, context) -> received.complete(context))
                    .start();
            channel.basicPublish(topic.name(), "lab.disk.removed.error", properties, body);
            return received.get(20, TimeUnit.SECONDS);
        }
    }

    private static void checkForeign(Received<DiskPayload> received) {
        assertThat(received.payload().serial()).isEqualTo("disk-7");
        assertThat(received.payload().size()).isEqualTo(4);
        assertThat(received.messageId()).isEqualTo("event-1");
        assertThat(received.publisherId()).isEqualTo("urn:lab:host-1");
        assertThat(received.timestamp()).isEqualTo(Instant.parse("2026-11-20T17:02:29.315164Z"));
        assertThat(new HashMap<>(received.headers())).containsAllEntriesOf(Map.of("traceparent", "00-abc-def-01"));
    }
}
