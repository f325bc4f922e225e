package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.Received;
import dev.herald.driver.kafka.lab.DiskEvents;
import dev.herald.driver.kafka.lab.DiskPayload;
import dev.herald.driver.kafka.lab.LabTopic;
import dev.herald.event.Topic;
import dev.herald.value.Json;
import dev.herald.wire.CloudEventsBinding;
import dev.herald.wire.CloudEventsFormat;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another implementation of CloudEvents reads what we write, and we read what it writes. */
class CloudEventsTest extends KafkaFixture {
    private static final String DATA = """
            {"lab_object.namespace": "lab", "lab_object.name": "DiskPayload", "lab_object.version": "1.2",
             "lab_object.data": {"note": null, "serial": "disk-7", "size": 4}}""";

    private final Topic topic = LabTopic.TOPIC.named(topic(1));

    static Stream<CloudEventsFormat> formats() {
        return Stream.of(
                CloudEventsFormat.structured("org.example.lab"),
                CloudEventsFormat.binary("org.example.lab", CloudEventsBinding.KAFKA));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anotherReaderReadsWhatWeWrite(CloudEventsFormat format) throws Exception {
        UUID id = UUID.randomUUID();
        Instant now = Instant.parse("2026-11-20T17:02:29.315164Z");
        try (Notifications notifications = Notifications.builder()
                .publisher("lab.host 1")
                .topic(topic, open())
                .format(format)
                .orderingKey(DiskPayload.TYPE, DiskPayload::serial)
                .clock(() -> now)
                .build()) {
            DiskPayload disk = DiskPayload.builder().serial("disk-7").size(4).build();
            notifications
                    .emit(DiskEvents.ADDED.warning(disk).id(id))
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
        }

        ConsumerRecord<String, CloudEvent> record = read();

        CloudEvent event = record.value();
        assertThat(event.getSpecVersion()).hasToString("1.0");
        assertThat(event.getId()).isEqualTo(id.toString());
        assertThat(event.getSource()).isEqualTo(URI.create("lab.host%201"));
        assertThat(event.getType()).isEqualTo("org.example.lab.DiskPayload.v1");
        assertThat(event.getSubject()).isEqualTo("lab.disk.added");
        assertThat(event.getTime().toInstant()).isEqualTo(now);
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("priority")).isEqualTo("WARN");
        assertThat(event.getExtension("payloadnamespace")).isEqualTo("lab");
        assertThat(event.getExtension("payloadname")).isEqualTo("DiskPayload");
        assertThat(event.getExtension("payloadversion")).isEqualTo("1.2");
        assertThat(event.getExtension("partitionkey")).isEqualTo("disk-7");
        assertThat(record.key()).isEqualTo("disk-7");
        String data = new String(event.getData().toBytes(), StandardCharsets.UTF_8);
        assertThat(Json.parse(data)).isEqualTo(Json.parse(DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BINARY", "STRUCTURED"})
    void weReadWhatAnotherWriterWrites(String encoding) throws Exception {
        CloudEvent event = CloudEventBuilder.v1()
                .withId("event-1")
                .withSource(URI.create("urn:lab:host-1"))
                .withType("org.example.lab.DiskPayload.v1")
                .withSubject("lab.disk.removed")
                .withTime(OffsetDateTime.of(2026, 11, 20, 18, 2, 29, 315_164_000, ZoneOffset.ofHours(1)))
                .withExtension("priority", "error")
                .withExtension("traceparent", "00-abc-def-01")
                .withData("application/json", DATA.getBytes(StandardCharsets.UTF_8))
                .build();

        Received<DiskPayload> received = receivedFrom(event, encoding, "lab.disk.removed");

        assertThat(received.payload().serial()).isEqualTo("disk-7");
        assertThat(received.payload().size()).isEqualTo(4);
        assertThat(received.messageId()).isEqualTo("event-1");
        assertThat(received.publisherId()).isEqualTo("urn:lab:host-1");
        assertThat(received.timestamp()).isEqualTo(Instant.parse("2026-11-20T17:02:29.315164Z"));
        assertThat(received.headers()).containsEntry("traceparent", "00-abc-def-01");
        assertThat(received.message().orderingKey()).contains("key");
    }

    private Received<DiskPayload> receivedFrom(CloudEvent event, String encoding, String pattern) throws Exception {
        CompletableFuture<Received<DiskPayload>> received = new CompletableFuture<>();
        try (Notifications notifications =
                Notifications.builder().publisher("lab").topic(topic, open()).build()) {
            notifications
                    .subscribe(topic)
                    .matching("nothing.of.this", pattern)
                    .on(DiskPayload.TYPE, (disk, context) -> received.complete(context))
                    .start();
            write(event, encoding);
            return received.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsNoJsonIsRefusedAndNotLost() throws Exception {
        CloudEvent event = CloudEventBuilder.v1()
                .withId("event-1")
                .withSource(URI.create("urn:lab"))
                .withType("org.example.lab.DiskPayload.v1")
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/xml", "<disk/>".getBytes(StandardCharsets.UTF_8))
                .build();
        try (Notifications notifications =
                Notifications.builder().publisher("lab").topic(topic, open()).build()) {
            notifications
                    .subscribe(topic)
                    .on(DiskPayload.TYPE, (disk, received) -> {})
                    .start();

            write(event, "BINARY");

            Waiting.until(
                    "it is in quarantine",
                    () -> !notifications.quarantine().list().isEmpty());
            assertThat(notifications.quarantine().list().get(0).reason()).contains("application/xml");
        }
    }

    private void write(CloudEvent event, String encoding) throws Exception {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                broker().bootstrapServers(),
                "key.serializer",
                StringSerializer.class.getName(),
                "value.serializer",
                CloudEventSerializer.class.getName(),
                CloudEventSerializer.ENCODING_CONFIG,
                encoding,
                CloudEventSerializer.EVENT_FORMAT_CONFIG,
                "application/cloudevents+json");
        try (KafkaProducer<String, CloudEvent> producer = new KafkaProducer<>(properties)) {
            producer.send(new ProducerRecord<>(topic.name(), "key", event)).get();
        }
    }

    private ConsumerRecord<String, CloudEvent> read() {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                broker().bootstrapServers(),
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                StringDeserializer.class.getName(),
                "value.deserializer",
                CloudEventDeserializer.class.getName());
        try (KafkaConsumer<String, CloudEvent> consumer = new KafkaConsumer<>(properties)) {
            consumer.assign(List.of(new TopicPartition(topic.name(), 0)));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next();
        }
    }
}
