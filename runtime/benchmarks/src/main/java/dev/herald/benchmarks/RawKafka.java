package dev.herald.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The client alone, as its manual says to use it: an idempotent producer with call-backs, and a commit after each look. */
final class RawKafka implements Contender {
    private static final Map<String, String> HEADERS = Map.of(
            "event_type", "baremetal.node.update.end",
            "priority", "INFO",
            "message_id", "7c3f0d3e-7a6b-4a39-9d8c-3a4f4a1c2b11",
            "routing_key", "baremetal.node.update.end",
            "content-type", "application/json");

    private final Map<String, Object> properties;
    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    RawKafka(String servers, String topic, String group) {
        this.properties = Map.of(
                "bootstrap.servers",
                servers,
                "group.id",
                group,
                "enable.auto.commit",
                "false",
                "auto.offset.reset",
                "earliest");
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void publish(int messages, byte[] body, int window) throws Exception {
        Semaphore places = new Semaphore(window);
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < messages; i++) {
            places.acquire();
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, body);
            HEADERS.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record, (metadata, failure) -> {
                if (failure != null) {
                    failed.incrementAndGet();
                }
                places.release();
            });
        }
        places.acquire(window);
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " of " + messages + " messages failed");
        }
    }

    /** Reads the headers too: a message without them is no notification. */
    @Override
    public void consume(int messages, int prefetch) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int left = messages; left > 0; ) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    Map<String, String> headers = new HashMap<>();
                    for (Header header : record.headers()) {
                        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
                    }
                    left -= headers.containsKey("message_id") ? 1 : 0;
                }
                consumer.commitAsync();
            }
            consumer.commitSync();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
