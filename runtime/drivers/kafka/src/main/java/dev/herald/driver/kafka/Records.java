package dev.herald.driver.kafka;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Messages as Kafka's records: the ordering key is the record's key, and what Kafka has no place for goes into headers. */
final class Records {
    /** Named as in the Kafka binding of CloudEvents. */
    static final String CONTENT_TYPE = "content-type";

    static final String ROUTING_KEY = "routing_key";

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private Records() {}

    static ProducerRecord<byte[], byte[]> of(String topic, Message message) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic,
                message.orderingKey().map(Records::utf8).orElse(null),
                message.body().toArray());
        Headers headers = record.headers();
        message.headers().forEach((name, value) -> headers.add(name, utf8(value)));
        headers.add(ROUTING_KEY, utf8(message.routingKey()));
        headers.add(CONTENT_TYPE, utf8(message.contentType()));
        return record;
    }

    /**
     * The message in a record.
     *
     * @param topic the topic as the receiver calls it
     */
    static Message message(String topic, ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), text(header.value()));
            }
        }
        String routingKey = headers.remove(ROUTING_KEY);
        String contentType = headers.remove(CONTENT_TYPE);
        return new Message(
                topic,
                routingKey == null ? "" : routingKey,
                Optional.ofNullable(record.key()).map(Records::text),
                headers,
                contentType == null ? UNKNOWN_TYPE : contentType,
                record.value() == null ? Bytes.empty() : Bytes.owning(record.value()));
    }

    /** By what to select the record; empty for one that another program wrote. */
    static Optional<String> routingKey(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(ROUTING_KEY);
        return header == null || header.value() == null ? Optional.empty() : Optional.of(text(header.value()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
