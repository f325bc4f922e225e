package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Whatever comes to its end in whatever order, nothing is passed by, and each key keeps its order. */
class WindowTest {
    @Property
    void positionIsTheFirstThatHasNoEndAndKeysKeepTheirOrder(
            @ForAll @Size(max = 60) List<@IntRange(min = -1, max = 3) Integer> keys, @ForAll Random random) {
        new Course(keys, random).run();
    }

    @Example
    void largeRecordsStopAWindowOnlyWhenTheConsumerHasAllItWants() {
        Window window = new Window(new TopicPartition("topic", 0), new Source("topic", List.of(), Optional.empty(), 6));
        for (int i = 0; i < 5; i++) {
            window.add(record(i, 4 << 20));
            assertThat(window.pauses()).isFalse();
        }
        window.add(record(5, 4 << 20));
        assertThat(window.pauses()).isTrue();
        assertThat(window.resumes()).isFalse();

        window.end(Objects.requireNonNull(window.hand()));

        assertThat(window.resumes()).isTrue();
        assertThat(window.pauses()).isFalse();
    }

    @Example
    void largeRecordsStopAWindowSoonWhereOneAtATimeIsWanted() {
        Window window = new Window(new TopicPartition("topic", 0), new Source("topic", List.of(), Optional.empty(), 1));
        window.add(record(0, 8 << 20));

        assertThat(window.pauses()).isTrue();
    }

    /** One that says to be that large. */
    private static ConsumerRecord<byte[], byte[]> record(long offset, int size) {
        return new ConsumerRecord<>(
                "topic",
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                size,
                null,
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }

    /** A window, and what must be true of it. */
    private static final class Course {
        private final Window window =
                new Window(new TopicPartition("topic", 0), new Source("topic", List.of(), Optional.empty(), 1));
        private final TreeSet<Long> open = new TreeSet<>();
        private final Map<String, Long> lastOfKey = new HashMap<>();
        private final Map<String, Place> handedOfKey = new HashMap<>();
        private final List<Place> handed = new ArrayList<>();
        private final List<Integer> keys;
        private final Random random;
        private int added;

        Course(List<Integer> keys, Random random) {
            this.keys = keys;
            this.random = random;
        }

        void run() {
            while (added < keys.size() || !open.isEmpty()) {
                switch (random.nextInt(4)) {
                    case 0 -> add();
                    case 1 -> hand();
                    case 2 -> end();
                    default -> takeBack();
                }
                assertThat(window.position()).isEqualTo(open.isEmpty() ? (added == 0 ? -1 : added) : open.first());
                assertThat(window.handed()).isEqualTo(handed.size());
            }
        }

        private void add() {
            if (added < keys.size()) {
                byte @Nullable [] key = keys.get(added) < 0 ? null : Records.utf8("key " + keys.get(added));
                window.add(new ConsumerRecord<>("topic", 0, added, key, new byte[10]));
                open.add((long) added++);
            }
        }

        private void hand() {
            Place place = window.hand();
            if (place == null) {
                return;
            }
            handed.add(place);
            byte[] bytes = place.record().key();
            if (bytes != null) {
                String key = new String(bytes, StandardCharsets.UTF_8);
                assertThat(handedOfKey).doesNotContainKey(key);
                assertThat(place.record().offset()).isGreaterThanOrEqualTo(lastOfKey.getOrDefault(key, 0L));
                handedOfKey.put(key, place);
                lastOfKey.put(key, place.record().offset());
            }
        }

        private void end() {
            if (!handed.isEmpty()) {
                Place place = remove();
                window.end(place);
                open.remove(place.record().offset());
            }
        }

        private void takeBack() {
            if (!handed.isEmpty()) {
                Place place = remove();
                window.takeBack();
                window.again(place);
            }
        }

        private Place remove() {
            Place place = handed.remove(random.nextInt(handed.size()));
            handedOfKey.values().remove(place);
            return place;
        }
    }
}
