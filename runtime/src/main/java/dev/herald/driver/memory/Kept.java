package dev.herald.driver.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last ones of many. Guarded by the broker's lock. */
final class Kept<T> {
    private final Deque<T> last = new ArrayDeque<>();
    private final int bound;

    Kept(int bound) {
        this.bound = bound;
    }

    void add(T one) {
        last.addLast(one);
        if (last.size() > bound) {
            last.removeFirst();
        }
    }

    List<T> all() {
        return List.copyOf(last);
    }
}
