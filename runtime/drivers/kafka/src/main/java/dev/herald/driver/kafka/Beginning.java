package dev.herald.driver.kafka;

import dev.herald.driver.DriverException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where receiving begins: with what is sent from now on, unless the user says otherwise or the group knows how far it is. */
final class Beginning {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDriver.class);

    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS_NANOS = Duration.ofMillis(100).toNanos();

    private final Consumer<byte[], byte[]> consumer;
    private final ClientProperties properties;
    private final Duration timeout;
    private final String topic;

    /** Where a group begins that could not say so yet, by the partitions that were there when it came. */
    private final Map<TopicPartition, Long> unsaid = new HashMap<>();

    /** Those of them that this member has. */
    private final Set<TopicPartition> waiting = new HashSet<>();

    Beginning(Consumer<byte[], byte[]> consumer, ClientProperties properties, String topic) {
        this.consumer = consumer;
        this.properties = properties;
        this.timeout = properties.timeout();
        this.topic = topic;
    }

    /**
     * The partitions that there are. A broker that makes topics makes this one when it is asked, and tells of it a moment later.
     *
     * @throws DriverException if there is no such topic
     */
    List<TopicPartition> partitions() {
        List<TopicPartition> partitions = known();
        for (int i = 0; i < LOOKS && partitions.isEmpty(); i++) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            partitions = known();
        }
        if (partitions.isEmpty()) {
            throw new DriverException(
                    DriverException.Kind.REJECTED,
                    "receiving from topic " + topic + " at " + properties.address()
                            + ": there is no such topic, and the broker does not make it");
        }
        return partitions;
    }

    private List<TopicPartition> known() {
        return consumer.partitionsFor(topic, timeout).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** One without a group has every partition, and its place in each at once. */
    void alone(Collection<TopicPartition> partitions) {
        consumer.assign(partitions);
        if (!properties.saysWhereToBegin()) {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(partition -> consumer.position(partition, timeout));
    }

    /** One without a group finds partitions that were added: everything in them was sent since it began. */
    List<TopicPartition> added(Collection<TopicPartition> known) {
        List<TopicPartition> added = partitions().stream()
                .filter(partition -> !known.contains(partition))
                .toList();
        if (!added.isEmpty()) {
            List<TopicPartition> all = new ArrayList<>(known);
            all.addAll(added);
            consumer.assign(all);
            consumer.seekToBeginning(added);
        }
        return added;
    }

    /**
     * A group that is new to a topic begins here, and remembers it at once: what is sent while none of its members is there is not lost. Whoever
     * comes to a partition without an offset after that comes to a new partition, and begins at its first record.
     */
    void group(Collection<TopicPartition> partitions) {
        if (properties.saysWhereToBegin()) {
            return;
        }
        // In this order: what the group may have done meanwhile is then seen.
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, timeout);
        Map<TopicPartition, OffsetAndMetadata> known = consumer.committed(new HashSet<>(partitions), timeout);
        if (known.values().stream().anyMatch(Objects::nonNull)) {
            return;
        }
        try {
            consumer.commitSync(offsets(ends), timeout);
        } catch (CommitFailedException e) {
            // The group has members already, of this topic or of another one, and only a member may say it then.
            LOG.debug("{} begins when this member has its partitions", topic, e);
            unsaid.putAll(ends);
        }
    }

    /** Nothing is fetched of these partitions before it is known where to begin. */
    void came(Collection<TopicPartition> partitions) {
        waiting.addAll(partitions);
        waiting.retainAll(unsaid.keySet());
        consumer.pause(waiting);
    }

    /** What another member has now is no matter of ours. */
    void left(Collection<TopicPartition> partitions) {
        waiting.removeAll(partitions);
    }

    /**
     * Says where the group begins in the partitions that have come, unless another member was quicker.
     *
     * @throws org.apache.kafka.common.KafkaException if that cannot be said now; it is to be called again
     */
    void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<TopicPartition, Long> ours = new HashMap<>(unsaid);
        ours.keySet().retainAll(waiting);
        consumer.committed(Set.copyOf(waiting), timeout).forEach((partition, known) -> {
            if (known != null) {
                ours.remove(partition);
            }
        });
        consumer.commitSync(offsets(ours), timeout);
        ours.forEach(consumer::seek);
        consumer.resume(waiting);
        unsaid.keySet().removeAll(waiting);
        waiting.clear();
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Map<TopicPartition, Long> places) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        places.forEach((partition, place) -> offsets.put(partition, new OffsetAndMetadata(place)));
        return offsets;
    }
}
