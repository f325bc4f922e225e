package dev.herald.driver.kafka;

import dev.herald.driver.Delivery;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where rejected records go, with the reason in their headers; dead letters that are rejected in their turn are dropped. Safe for use by several threads. */
final class DeadLetters {
    static final String REASON = "dead_letter_reason";
    static final String TOPIC = "dead_letter_topic";
    static final String PARTITION = "dead_letter_partition";
    static final String OFFSET = "dead_letter_offset";
    static final String GROUP = "dead_letter_group";

    /** Stands where the body was too large to be sent once more; it is where the other headers say. */
    static final String BODY = "dead_letter_body";

    private static final Logger LOG = LoggerFactory.getLogger(KafkaDriver.class);

    /** The topics that were asked for. */
    private final Map<String, CompletableFuture<Void>> topics = new ConcurrentHashMap<>();

    private final ClientProperties properties;
    private final Outgoing outgoing;
    private final Optional<UnaryOperator<String>> names;

    /**
     * Opens nothing.
     *
     * @param names the dead letters' topic by the topic of the records; empty if rejected records are dropped
     */
    DeadLetters(ClientProperties properties, Outgoing outgoing, Optional<UnaryOperator<String>> names) {
        this.properties = properties;
        this.outgoing = outgoing;
        this.names = names;
    }

    CompletionStage<Delivery> bury(ConsumerRecord<byte[], byte[]> record, String reason, Optional<String> group) {
        String topic;
        try {
            if (names.isEmpty() || isDeadLetter(record, names.get())) {
                LOG.warn("dropped: {}-{} at {}: {}", record.topic(), record.partition(), record.offset(), reason);
                return CompletableFuture.completedFuture(new Delivery(Routed.NO));
            }
            topic = names.get().apply(record.topic());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return topics.computeIfAbsent(topic, this::make)
                .thenCompose(made -> send(topic, record, reason, group))
                .whenComplete((delivery, failure) -> {
                    if (failure != null) {
                        topics.remove(topic);
                    }
                });
    }

    /** Whether it lies where such records go: whoever rejects dead letters would get them for ever. One that was sent back is none. */
    private static boolean isDeadLetter(ConsumerRecord<byte[], byte[]> record, UnaryOperator<String> names) {
        Header topic = record.headers().lastHeader(TOPIC);
        return names.apply(record.topic()).equals(record.topic())
                || (topic != null
                        && names.apply(new String(topic.value(), StandardCharsets.UTF_8))
                                .equals(record.topic()));
    }

    private CompletionStage<Delivery> send(
            String topic, ConsumerRecord<byte[], byte[]> record, String reason, Optional<String> group) {
        return outgoing.send(letter(topic, record, record.value(), reason, group))
                .exceptionallyCompose(failure -> isTooLarge(failure)
                        ? outgoing.send(letter(topic, record, null, reason, group))
                        : CompletableFuture.failedFuture(failure));
    }

    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof DriverException known && known.getCause() instanceof RecordTooLargeException;
    }

    private static ProducerRecord<byte[], byte[]> letter(
            String topic,
            ConsumerRecord<byte[], byte[]> record,
            byte @Nullable [] body,
            String reason,
            Optional<String> group) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, null, record.key(), body, record.headers());
        Headers headers = letter.headers();
        put(headers, REASON, reason);
        put(headers, TOPIC, record.topic());
        put(headers, PARTITION, Integer.toString(record.partition()));
        put(headers, OFFSET, Long.toString(record.offset()));
        group.ifPresent(name -> put(headers, GROUP, name));
        if (body == null && record.value() != null) {
            put(headers, BODY, "omitted");
        }
        return letter;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, Records.utf8(value));
    }

    /** Asks for the topic, with as many partitions as the broker likes. One that is there, or that we may not make, shows when it is used. */
    private CompletableFuture<Void> make(String topic) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Admin admin;
        try {
            admin = Admin.create(properties.admin());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(Failures.of(e, "making topic " + topic, properties.address()));
        }
        admin.createTopics(List.of(new NewTopic(topic, Optional.empty(), Optional.empty())))
                .all()
                .whenComplete((made, failure) -> {
                    if (failure != null) {
                        LOG.debug("topic {} is not made", topic, failure);
                    }
                    done.completeAsync(() -> {
                        admin.close(Duration.ZERO);
                        return null;
                    });
                });
        return done;
    }
}
