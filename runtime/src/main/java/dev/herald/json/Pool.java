package dev.herald.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few things that are used again, by whichever thread comes: so there are few of them however many threads there are. Safe for use by
 * several threads, none of which waits.
 */
public final class Pool<T> {
    /** A power of two. */
    private static final int PLACES = 16;

    /** Places are so far from each other that two processors do not change the same line of memory. */
    private static final int STRIDE = 16;

    private final AtomicReferenceArray<@Nullable T> things = new AtomicReferenceArray<>(PLACES * STRIDE);

    /** Takes one, or answers null if there is none at the place of this thread. */
    public @Nullable T take() {
        int place = place();
        return things.getPlain(place) == null ? null : things.getAndSet(place, null);
    }

    /** Gives one back; if the place is taken meanwhile, one of the two is lost. */
    public void give(T thing) {
        things.setRelease(place(), thing);
    }

    private static int place() {
        return ((int) Thread.currentThread().getId() & PLACES - 1) * STRIDE;
    }
}
