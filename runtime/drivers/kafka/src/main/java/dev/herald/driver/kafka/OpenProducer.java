package dev.herald.driver.kafka;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.errors.InterruptException;

/** Kafka's producer, from when it is open. Safe for use by several threads. */
final class OpenProducer {
    private final long since = System.nanoTime();
    private final Producer<byte[], byte[]> producer;
    private final Optional<? extends Metric> free;
    private final double half;

    OpenProducer(Producer<byte[], byte[]> producer) {
        this.producer = producer;
        free = metric("buffer-available-bytes");
        half = metric("buffer-total-bytes").map(OpenProducer::value).orElse(0.0) / 2;
    }

    private Optional<? extends Metric> metric(String name) {
        return producer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals(name))
                .findAny();
    }

    private static double value(Metric metric) {
        return metric.metricValue() instanceof Number number ? number.doubleValue() : 0;
    }

    /** Whether a message finds memory for itself without waiting for others to leave. */
    boolean hasRoom() {
        return free.isPresent() && value(free.get()) > half;
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - since > age.toNanos();
    }

    /** Blocks while it does not know the topic, or has no memory left, for {@code max.block.ms} at most. */
    void send(ProducerRecord<byte[], byte[]> record, Callback callback) {
        producer.send(record, callback);
    }

    void close(Duration atMost) {
        try {
            producer.close(atMost.isNegative() ? Duration.ZERO : atMost);
        } catch (InterruptException e) {
            // Then it goes on closing by itself.
            Thread.currentThread().interrupt();
        }
    }
}
