package dev.herald;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits in a lane, until a batch is full, or its first message has waited long enough. Guarded by the lock of the lane. */
final class Gathering {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Deque<Place> places = new ArrayDeque<>();
    private final Batching batching;
    private final Delays delays;
    private final Consumer<Place> due;
    private Runnable callOff = () -> {};
    private @Nullable Place timed;
    private @Nullable Place ripe;

    /** A message, and until when it may wait for others. */
    static final class Place {
        private final Job job;
        private final Deadline until;

        private Place(Job job, Deadline until) {
            this.job = job;
            this.until = until;
        }
    }

    /**
     * With nothing in it.
     *
     * @param due told, on a thread of the timer, when the time of a message is up
     */
    Gathering(Batching batching, Delays delays, Consumer<Place> due) {
        this.batching = batching;
        this.delays = delays;
        this.due = due;
    }

    void add(Job job) {
        places.addLast(new Place(job, Deadline.in(batching.patience())));
        watch();
    }

    /** The time of a message is up: it waits for others no longer, but for its turn, unless it has had that just now. */
    void ripen(Place place) {
        if (places.peekFirst() == place) {
            ripe = place;
        }
    }

    /** Whether there is a batch to be handled. */
    boolean isReady() {
        return places.size() >= batching.most() || (!places.isEmpty() && places.peekFirst() == ripe);
    }

    /** The next batch. */
    List<Job> take() {
        List<Job> batch = new ArrayList<>(Math.min(places.size(), batching.most()));
        while (batch.size() < batching.most() && !places.isEmpty()) {
            batch.add(places.removeFirst().job);
        }
        watch();
        return batch;
    }

    /** All that is here, of which nothing becomes a batch any more. */
    List<Job> takeAll() {
        List<Job> all = places.stream().map(place -> place.job).toList();
        places.clear();
        watch();
        return all;
    }

    /** One clock runs at a time, that of the first; those behind it came later. */
    private void watch() {
        Place first = isReady() ? null : places.peekFirst();
        if (first != timed) {
            callOff.run();
            timed = null;
            callOff = () -> {};
            if (first != null) {
                time(first);
            }
        }
    }

    private void time(Place first) {
        try {
            callOff = delays.after(Duration.ofNanos(first.until.nanos()), () -> due.accept(first));
            timed = first;
        } catch (Throwable e) {
            // Also an error, such as that there is no thread to be had.
            LOG.warn("there is no clock for a batch, which waits for nothing then", e);
            ripe = first;
        }
    }
}
