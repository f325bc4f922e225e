package dev.herald.driver.kafka;

import dev.herald.driver.Subscription;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches on a thread of its own, and goes on to ask the broker also while nothing is wanted, so that the group does not take a slow handler for
 * a dead one. Commits how far the handlers have come.
 */
final class KafkaReception implements Subscription, ConsumerRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDriver.class);

    /** How long one look at the broker takes at most, and so how old an offset becomes before it is committed. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(1);
    private static final Duration HANDLERS_MAY_TAKE = Duration.ofSeconds(2);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final long NEW_PARTITIONS_NANOS = Duration.ofSeconds(10).toNanos();

    private final Consumer<byte[], byte[]> consumer;
    private final Beginning beginning;
    private final Handover handover;
    private final boolean grouped;
    private final String name;
    private final Thread thread;
    private long partitionsSeen = System.nanoTime();
    private boolean committing;
    private boolean failing;
    private volatile boolean looking;

    KafkaReception(
            String name,
            Consumer<byte[], byte[]> consumer,
            Beginning beginning,
            boolean grouped,
            HandoverMaker handovers) {
        this.name = name;
        this.consumer = consumer;
        this.beginning = beginning;
        this.grouped = grouped;
        this.handover = handovers.make(this::wake);
        this.thread = Workers.thread("herald-kafka-" + name, this::run);
    }

    /** Makes the handover, which wakes the reception when there is room. */
    interface HandoverMaker {
        Handover make(Runnable room);
    }

    /** Finds the place to begin, and begins. */
    void start() {
        List<TopicPartition> partitions = beginning.partitions();
        if (grouped) {
            beginning.group(partitions);
            consumer.subscribe(List.of(partitions.get(0).topic()), this);
        } else {
            beginning.alone(partitions);
            handover.assign(partitions);
        }
        thread.start();
    }

    private void run() {
        try {
            while (!handover.isClosed()) {
                turn();
            }
        } finally {
            end();
        }
    }

    private void turn() {
        try {
            consumer.pause(handover.pausing());
            consumer.resume(handover.resuming());
            looking = true;
            ConsumerRecords<byte[], byte[]> fetched = consumer.poll(LOOK);
            looking = false;
            handover.add(fetched);
            if (grouped) {
                beginning.settle();
                commit();
            } else {
                findNewPartitions();
            }
            if (failing) {
                failing = false;
                LOG.info("{} is received again", name);
            }
        } catch (WakeupException e) {
            LOG.trace("{} looks again", name, e);
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("{} cannot be received for now", name, e);
            }
            handover.pause(BETWEEN_FAILURES);
        }
    }

    private void wake() {
        if (looking) {
            consumer.wakeup();
        }
    }

    /** One at a time: a later one must not be overtaken by an earlier one. */
    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> progress = committing ? Map.of() : handover.progress();
        if (!progress.isEmpty()) {
            committing = true;
            try {
                consumer.commitAsync(progress, this::committed);
            } catch (RuntimeException e) {
                committing = false;
                throw e;
            }
        }
    }

    private void committed(Map<TopicPartition, OffsetAndMetadata> offsets, @Nullable Exception failure) {
        committing = false;
        if (failure == null) {
            handover.committed(offsets);
        } else {
            LOG.debug("{} is committed later", name, failure);
        }
    }

    private void commitNow() {
        Map<TopicPartition, OffsetAndMetadata> progress = handover.progress();
        if (!progress.isEmpty()) {
            try {
                commitNow(progress);
                handover.committed(progress);
            } catch (KafkaException e) {
                LOG.warn(
                        "{}: some messages may be received again, for it is not committed that they were handled",
                        name,
                        e);
            }
        }
    }

    private void commitNow(Map<TopicPartition, OffsetAndMetadata> progress) {
        try {
            consumer.commitSync(progress, GOODBYE);
        } catch (WakeupException e) {
            // It was meant for a look that was over already.
            consumer.commitSync(progress, GOODBYE);
        }
    }

    private void findNewPartitions() {
        if (System.nanoTime() - partitionsSeen > NEW_PARTITIONS_NANOS) {
            partitionsSeen = System.nanoTime();
            handover.assign(beginning.added(handover.partitions()));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        handover.assign(partitions);
        beginning.came(partitions);
    }

    /** What is being handled may come to its end, so that whoever comes next does not handle it again. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        handover.leave(partitions, HANDLERS_MAY_TAKE);
        commitNow();
        onPartitionsLost(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        beginning.left(partitions);
        handover.lose(partitions);
    }

    private void end() {
        List<TopicPartition> partitions = handover.partitions();
        handover.leave(partitions, HANDLERS_MAY_TAKE);
        try {
            if (grouped) {
                commitNow();
            }
            handover.lose(partitions);
            consumer.close(CloseOptions.timeout(GOODBYE));
        } catch (KafkaException e) {
            LOG.warn("{} ends without a farewell", name, e);
        }
    }

    /** Nothing is handed over any more. */
    void beginClosing() {
        handover.close();
        consumer.wakeup();
    }

    /** Ends within a bound, or leaves the rest to its thread. */
    @Override
    public void close() {
        beginClosing();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(HANDLERS_MAY_TAKE.plus(GOODBYE).plus(GOODBYE).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
