package dev.herald.driver.kafka;

import dev.herald.driver.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched of one partition, from the first record that has not come to its end. Records may come to their end in any order; the
 * offset that is committed is that of the first. Of the records of one key only one is handed over at a time, so that their order holds also
 * while one waits for another try, unless the consumer keeps the order itself. Guarded by the lock of the reception.
 */
final class Window {
    private static final int LEAST_RECORDS = 1_000;
    private static final long BYTES = 8 << 20;
    private static final long NOTHING = -1;

    private final Deque<Place> places = new ArrayDeque<>();
    private final PriorityQueue<Place> ready = new PriorityQueue<>();

    /** The keys that somebody has, and who comes after him. */
    private final Map<Key, Deque<Place>> behind = new HashMap<>();

    private final TopicPartition partition;
    private final boolean keyed;
    private final int records;
    private final int prefetch;
    private long next = NOTHING;
    private long committed = NOTHING;
    private long bytes;
    private int handed;
    private boolean paused;
    private boolean leaving;
    private boolean lost;

    Window(TopicPartition partition, Source source) {
        this.partition = partition;
        this.keyed = !source.inOrder();
        this.prefetch = source.prefetch();
        this.records = Math.max(LEAST_RECORDS, source.prefetch());
    }

    TopicPartition partition() {
        return partition;
    }

    void add(ConsumerRecord<byte[], byte[]> record) {
        Place place = new Place(this, record, keyed);
        places.add(place);
        bytes += place.size();
        next = record.offset() + 1;
        Key key = place.key();
        Deque<Place> waiting = key == null ? null : behind.get(key);
        if (waiting != null) {
            waiting.add(place);
        } else {
            if (key != null) {
                behind.put(key, new ArrayDeque<>(0));
            }
            ready.add(place);
        }
    }

    /** A record that nobody wants. */
    void skip(ConsumerRecord<byte[], byte[]> record) {
        next = record.offset() + 1;
    }

    /** The first that may be handed over now, or null. */
    @Nullable
    Place hand() {
        Place place = leaving ? null : ready.poll();
        handed += place == null ? 0 : 1;
        return place;
    }

    /** It waits in its place; whoever has the same key waits behind it. */
    void takeBack() {
        handed--;
    }

    void again(Place place) {
        ready.add(place);
    }

    void end(Place place) {
        handed--;
        place.done();
        Key key = place.key();
        if (key != null) {
            Place heir = behind.getOrDefault(key, new ArrayDeque<>(0)).poll();
            if (heir == null) {
                behind.remove(key);
            } else {
                ready.add(heir);
            }
        }
        for (Place first = places.peek(); first != null && first.isDone(); first = places.peek()) {
            places.remove();
            bytes -= first.size();
        }
    }

    /** Whether it has become full, so that nothing should be fetched for now. However large they are, as many as are wanted at once have room. */
    boolean pauses() {
        boolean full = !paused && (places.size() >= records || (bytes >= BYTES && places.size() >= prefetch));
        paused |= full;
        return full;
    }

    /** Whether it is full no more, but nobody knows. */
    boolean wantsMore() {
        return paused && places.size() <= records / 2 && (bytes <= BYTES / 2 || places.size() < prefetch);
    }

    /** Whether it has room again after it was full. */
    boolean resumes() {
        boolean more = wantsMore();
        paused &= !more;
        return more;
    }

    /** How many are handed over and have no end. */
    int handed() {
        return handed;
    }

    /** The first offset that has not come to its end. */
    long position() {
        Place first = places.peek();
        return first == null ? next : first.record().offset();
    }

    boolean hasProgress() {
        return position() > committed;
    }

    void committed(long position) {
        committed = Math.max(committed, position);
    }

    /** From now on nothing is handed over. */
    void leave() {
        leaving = true;
    }

    /** It belongs to somebody else: what comes to its end now changes nothing. */
    void lose() {
        leaving = true;
        lost = true;
    }

    boolean isLost() {
        return lost;
    }
}
