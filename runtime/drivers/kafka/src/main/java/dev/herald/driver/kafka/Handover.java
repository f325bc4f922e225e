package dev.herald.driver.kafka;

import dev.herald.driver.Incoming;
import dev.herald.driver.Source;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between Kafka's consumer, which only one thread may use, and ours, which ends messages on any: hands over what was fetched, no more than the
 * prefetch at a time, and knows how far each partition has come. Safe for use by several threads.
 */
final class Handover {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDriver.class);
    private static final Duration FIRST_BURIAL_AGAIN = Duration.ofSeconds(1);
    private static final Duration LAST_BURIAL_AGAIN = Duration.ofSeconds(30);

    private final Source source;
    private final Consumer<Incoming> consumer;
    private final DeadLetters deadLetters;
    private final Runnable room;

    private final Windows windows;
    private int handed;
    private int burials;
    private boolean handing;
    private boolean closed;

    /**
     * With no partitions yet.
     *
     * @param room told when more can be fetched again
     */
    Handover(Source source, Consumer<Incoming> consumer, DeadLetters deadLetters, Runnable room) {
        this.source = source;
        this.windows = new Windows(source);
        this.consumer = consumer;
        this.deadLetters = deadLetters;
        this.room = room;
    }

    synchronized void assign(Collection<TopicPartition> partitions) {
        windows.assign(partitions);
    }

    /** Takes what was fetched. */
    void add(ConsumerRecords<byte[], byte[]> fetched) {
        synchronized (this) {
            for (TopicPartition partition : fetched.partitions()) {
                Window window = windows.of(partition);
                if (window != null) {
                    fetched.records(partition).forEach(record -> add(window, record));
                }
            }
        }
        handOver();
    }

    /** What another program wrote has no routing key; whoever reads it knows what it is about. */
    private void add(Window window, ConsumerRecord<byte[], byte[]> record) {
        if (source.patterns().isEmpty()
                || Records.routingKey(record).map(source::wants).orElse(true)) {
            window.add(record);
        } else {
            window.skip(record);
        }
    }

    void end(Place place) {
        boolean more = false;
        synchronized (this) {
            if (!place.window().isLost()) {
                handed--;
                place.window().end(place);
                more = place.window().wantsMore();
                notifyAll();
            }
        }
        if (more) {
            room.run();
        }
        handOver();
    }

    void again(Place place, Duration after) {
        synchronized (this) {
            if (place.window().isLost()) {
                return;
            }
            handed--;
            place.window().takeBack();
            notifyAll();
        }
        later(after, () -> {
            synchronized (this) {
                place.window().again(place);
            }
            handOver();
        });
        handOver();
    }

    /** The offset does not move before the dead letter has arrived. */
    void bury(Place place, String reason) {
        bury(place, reason, FIRST_BURIAL_AGAIN);
    }

    private void bury(Place place, String reason, Duration rest) {
        synchronized (this) {
            if (place.window().isLost()) {
                return;
            }
            burials++;
        }
        deadLetters.bury(place.record(), reason, source.group()).whenComplete((delivery, failure) -> {
            synchronized (this) {
                burials--;
                notifyAll();
            }
            if (failure == null) {
                end(place);
            } else {
                LOG.error("a rejected message waits, for its dead letter does not arrive", failure);
                Duration longer = rest.multipliedBy(2);
                later(
                        rest,
                        () -> bury(
                                place, reason, longer.compareTo(LAST_BURIAL_AGAIN) < 0 ? longer : LAST_BURIAL_AGAIN));
            }
        });
    }

    private static void later(Duration after, Runnable action) {
        if (after.isZero() || after.isNegative()) {
            action.run();
        } else {
            CompletableFuture.delayedExecutor(after.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(action);
        }
    }

    /** Whoever finds that somebody hands over already leaves it to him, so that the order holds. */
    private void handOver() {
        for (Place place = begin(); place != null; place = next()) {
            KafkaIncoming incoming = new KafkaIncoming(this, place, Records.message(source.topic(), place.record()));
            try {
                consumer.accept(incoming);
            } catch (Throwable e) {
                // It has not taken the message, and would not the next time.
                LOG.error("the consumer of {} threw; the message is rejected", incoming, e);
                incoming.reject("the consumer threw " + e.getClass().getName());
            }
        }
    }

    private synchronized @Nullable Place begin() {
        if (handing) {
            return null;
        }
        handing = true;
        return next();
    }

    private synchronized @Nullable Place next() {
        Place place = closed || handed >= source.prefetch() ? null : windows.hand();
        if (place == null) {
            handing = false;
        } else {
            handed++;
        }
        return place;
    }

    /** The partitions that have enough for now; each is told once. */
    synchronized List<TopicPartition> pausing() {
        return windows.pausing();
    }

    /** The partitions that have room again; each is told once. */
    synchronized List<TopicPartition> resuming() {
        return windows.resuming();
    }

    /** How far the partitions have come that have come further than what was committed. */
    synchronized Map<TopicPartition, OffsetAndMetadata> progress() {
        return windows.progress();
    }

    synchronized void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
        windows.committed(offsets);
    }

    /** Hands over nothing more of these partitions, and waits for what is being handled, but not for long. */
    void leave(Collection<TopicPartition> partitions, Duration atMost) {
        List<Window> leaving;
        synchronized (this) {
            leaving = windows.leave(partitions);
        }
        await(() -> burials == 0 && (closed || leaving.stream().allMatch(window -> window.handed() == 0)), atMost);
    }

    /** What comes to its end of these partitions now changes nothing any more. */
    synchronized void lose(Collection<TopicPartition> partitions) {
        handed -= windows.lose(partitions);
        notifyAll();
    }

    synchronized boolean isLost(Place place) {
        return place.window().isLost();
    }

    synchronized List<TopicPartition> partitions() {
        return windows.partitions();
    }

    /** Hands over nothing more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Waits, unless it is closed. */
    void pause(Duration atMost) {
        await(() -> closed, atMost);
    }

    private synchronized void await(BooleanSupplier over, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        try {
            for (long left = atMost.toMillis(); left > 0 && !over.getAsBoolean(); ) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
