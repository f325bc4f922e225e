package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import dev.herald.value.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class RecordsTest extends KafkaFixture {
    @Test
    void recordHasWhatOtherProgramsLookFor() {
        Message message = new Message(
                "topic", "a.b", Optional.of("key"), Map.of("name", "NodePayload"), "text/plain", Bytes.utf8("text"));

        ProducerRecord<byte[], byte[]> record = Records.of("kafka-topic", message);

        assertThat(record.topic()).isEqualTo("kafka-topic");
        assertThat(record.key()).asString().isEqualTo("key");
        assertThat(record.value()).asString().isEqualTo("text");
        assertThat(header(record, "name")).isEqualTo("NodePayload");
        assertThat(header(record, "routing_key")).isEqualTo("a.b");
        assertThat(header(record, "content-type")).isEqualTo("text/plain");
        assertThat(record.partition()).isNull();
    }

    @Test
    void recordOfAnotherProgramIsAMessageOfItsBytes() {
        ConsumerRecord<byte[], byte[]> tombstone = new ConsumerRecord<>("topic", 0, 7, new byte[] {-1, 'k'}, null);
        tombstone.headers().add("nothing", null).add("twice", new byte[] {'1'}).add("twice", new byte[] {'2'});

        Message message = Records.message("ours", tombstone);

        assertThat(message.topic()).isEqualTo("ours");
        assertThat(message.body()).isEqualTo(Bytes.empty());
        assertThat(message.headers()).isEqualTo(Map.of("twice", "2"));
        assertThat(message.routingKey()).isEmpty();
        assertThat(message.contentType()).isEqualTo("application/octet-stream");
        assertThat(message.orderingKey()).contains("\uFFFDk");
    }

    @Test
    void recordWithoutARoutingKeyIsForWhoeverReadsIt() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, new Source(topic, List.of(new RoutingPattern("a.b")), Optional.empty(), 10));

        try (KafkaProducer<byte[], byte[]> foreign = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            foreign.send(new ProducerRecord<>(topic, Records.utf8("foreign"))).get();
        }

        mailbox.take("foreign").acknowledge();
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
