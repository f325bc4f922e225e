package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Outcome.Delivered;
import dev.herald.samples.Kafka;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bus over Kafka, set up by the properties file of the documentation. */
@Timeout(120)
class KafkaBusTest {
    private static final Credentials ADMIN = new Credentials("admin", "secret");

    @TempDir
    private Path folder;

    @Test
    void eventsAreTextInTheTopicOfTheFileAndSubscribersListenByTheirTopics() throws Exception {
        try (Kafka kafka = Kafka.start("CloudStack's event bus");
                EventDistributor distributor = distributor(kafka.url().replace("kafka://", ""))) {
            Listener alerts = new Listener("alerts", ADMIN, EventTopic.of(EventCategory.ALERT));
            distributor.subscribe(alerts);

            assertThat(distributor
                            .publish(Probes.about(Probes.VM_CREATE, "a.b"))
                            .toCompletableFuture()
                            .join()
                            .outcome())
                    .isInstanceOf(Delivered.class);
            distributor.publish(Probes.about(Probes.HOST_DOWN, "host.2"));

            assertThat(alerts.await(1)).containsExactly("host.2");
            List<ConsumerRecord<String, String>> records = records(kafka.url().replace("kafka://", ""), 2);
            assertThat(records.get(0).key()).isEqualTo("a.b");
            assertThat(records.get(0).value()).contains("\"event_type\":\"ActionEvent.VM.CREATE\"");
            assertThat(new String(
                            records.get(0).headers().lastHeader("routing_key").value(), StandardCharsets.UTF_8))
                    .isEqualTo("management-server.ActionEvent.VM%2ECREATE.VirtualMachine.a%2Eb");
        }
    }

    private EventDistributor distributor(String servers) throws IOException {
        Files.writeString(folder.resolve("event-bus.ini"), "[kafkaEventBus]\nimplementation = kafka\n");
        Files.writeString(folder.resolve("kafka.producer.properties"), """
            bootstrap.servers=%s
            acks=1
            topic=cs
            key.serializer=org.apache.kafka.common.serialization.StringSerializer
            """.formatted(servers));
        return new EventDistributor(
                "management-server",
                Probes.TOPIC,
                BusConfiguration.read(folder, Optional.empty()).open(),
                new DomainAccessControl()
                        .allow(ADMIN, new Account(UUID.randomUUID(), "/ROOT", Account.Role.ROOT_ADMIN)));
    }

    /** As any other program reads them. */
    private static List<ConsumerRecord<String, String>> records(String servers, int count) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition("cs", 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (records.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }
}
