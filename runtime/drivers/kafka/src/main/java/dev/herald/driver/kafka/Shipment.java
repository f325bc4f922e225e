package dev.herald.driver.kafka;

import dev.herald.driver.Delivery;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** One message on its way to the broker. */
final class Shipment implements Callback {
    private final CompletableFuture<Delivery> outcome = new CompletableFuture<>();
    private final ProducerRecord<byte[], byte[]> record;
    private final KafkaAddress address;
    private final long begun = System.nanoTime();

    Shipment(ProducerRecord<byte[], byte[]> record, KafkaAddress address) {
        this.record = record;
        this.address = address;
    }

    ProducerRecord<byte[], byte[]> record() {
        return record;
    }

    CompletableFuture<Delivery> outcome() {
        return outcome;
    }

    boolean isOlderThan(long millis) {
        return System.nanoTime() - begun > TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** A topic keeps what it has, but who reads it, and whether anybody does, is not known. */
    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        if (failure == null) {
            outcome.complete(new Delivery(Routed.UNKNOWN));
        } else {
            fail(failure);
        }
    }

    void fail(Throwable failure) {
        outcome.completeExceptionally(Failures.of(failure, "sending to topic " + record.topic(), address));
    }

    void fail(DriverException.Kind kind, String why) {
        outcome.completeExceptionally(new DriverException(kind, why));
    }
}
