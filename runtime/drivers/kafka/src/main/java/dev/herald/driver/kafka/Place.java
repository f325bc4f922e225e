package dev.herald.driver.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record in the window of its partition. Guarded by the lock of the reception. */
final class Place implements Comparable<Place> {
    private final Window window;
    private final ConsumerRecord<byte[], byte[]> record;
    private final @Nullable Key key;
    private boolean done;

    /**
     * At the end of a window.
     *
     * @param keyed whether it must wait for others of its key
     */
    Place(Window window, ConsumerRecord<byte[], byte[]> record, boolean keyed) {
        this.window = window;
        this.record = record;
        this.key = keyed && record.key() != null ? new Key(record.key()) : null;
    }

    Window window() {
        return window;
    }

    ConsumerRecord<byte[], byte[]> record() {
        return record;
    }

    /** What others must wait for it that have the same; null if nobody must. */
    @Nullable
    Key key() {
        return key;
    }

    int size() {
        return Math.max(0, record.serializedValueSize());
    }

    boolean isDone() {
        return done;
    }

    void done() {
        done = true;
    }

    @Override
    public int compareTo(Place other) {
        return Long.compare(record.offset(), other.record.offset());
    }
}
