package dev.herald.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of an object's members, in the order in which they are mostly written. Immutable. */
public final class NameRuns {
    private final NameRun[] names;
    /** A name by its hash, or by one of the next places: its index and 1. */
    private final int[] slots;

    /**
     * Encodes names.
     *
     * @param names all different
     */
    public NameRuns(List<String> names) {
        int size = names.size();
        this.names = new NameRun[size];
        slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        for (int i = size - 1; i >= 0; i--) {
            NameRun name = new NameRun(i, names.get(i), after(i));
            this.names[i] = name;
            int slot = name.hash() & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /** The first name, or null if there is none. */
    public @Nullable NameRun first() {
        return after(-1);
    }

    /** The name after another one, or null after the last. */
    public @Nullable NameRun after(int index) {
        return index + 1 < names.length ? names[index + 1] : null;
    }

    /**
     * Looks for a name.
     *
     * @param text holds its characters in UTF-8, without escapes
     * @return which name it is, or -1
     */
    public int find(byte[] text, int from, int to) {
        int slot = Chunks.hash(text, from, to) & slots.length - 1;
        while (slots[slot] != 0) {
            if (names[slots[slot] - 1].isAt(text, from, to)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }
}
