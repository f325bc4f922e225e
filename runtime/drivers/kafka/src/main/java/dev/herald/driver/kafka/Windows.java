package dev.herald.driver.kafka;

import dev.herald.driver.Source;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The windows of the partitions that we have, which take turns. Guarded by the lock of the reception. */
final class Windows {
    private final Map<TopicPartition, Window> byPartition = new HashMap<>();

    /** Whose turn is next comes first. */
    private final Deque<Window> turns = new ArrayDeque<>();

    private final Source source;

    Windows(Source source) {
        this.source = source;
    }

    void assign(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Window window = new Window(partition, source);
            byPartition.put(partition, window);
            turns.add(window);
        }
    }

    /** The window of a partition, or null if it is not ours. */
    @Nullable
    Window of(TopicPartition partition) {
        return byPartition.get(partition);
    }

    List<TopicPartition> partitions() {
        return List.copyOf(byPartition.keySet());
    }

    /** The next that may be handed over, or null. */
    @Nullable
    Place hand() {
        for (int i = 0; i < turns.size(); i++) {
            Window window = turns.remove();
            turns.add(window);
            Place place = window.hand();
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The partitions that have enough for now; each is told once. */
    List<TopicPartition> pausing() {
        return select(Window::pauses);
    }

    /** The partitions that have room again; each is told once. */
    List<TopicPartition> resuming() {
        return select(Window::resumes);
    }

    private List<TopicPartition> select(Predicate<Window> which) {
        return turns.stream().filter(which).map(Window::partition).toList();
    }

    /** How far the partitions have come that have come further than what was committed. */
    Map<TopicPartition, OffsetAndMetadata> progress() {
        Map<TopicPartition, OffsetAndMetadata> progress = new HashMap<>();
        for (Window window : turns) {
            if (window.hasProgress()) {
                progress.put(window.partition(), new OffsetAndMetadata(window.position()));
            }
        }
        return progress;
    }

    void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> {
            Window window = byPartition.get(partition);
            if (window != null) {
                window.committed(offset.offset());
            }
        });
    }

    /** Hands over nothing more of these. */
    List<Window> leave(Collection<TopicPartition> partitions) {
        List<Window> leaving = turns.stream()
                .filter(window -> partitions.contains(window.partition()))
                .toList();
        leaving.forEach(Window::leave);
        return leaving;
    }

    /** They belong to somebody else; answers how many of their messages are handed over and have no end. */
    int lose(Collection<TopicPartition> partitions) {
        int handed = 0;
        for (TopicPartition partition : partitions) {
            Window window = byPartition.remove(partition);
            if (window != null) {
                handed += window.handed();
                window.lose();
                turns.remove(window);
            }
        }
        return handed;
    }
}
