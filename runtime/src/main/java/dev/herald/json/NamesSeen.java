package dev.herald.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one object, each of which must be new. Where they ascend, as Herald writes them, each is new at a glance; few are compared one
 * by one; only many in another order, and those with escapes, are made texts. For one thread.
 */
final class NamesSeen {
    private static final int FEW = 8;

    private final byte[] text;
    /** Where names begin and end, by twos. */
    private int[] places = new int[FEW];

    private int size;
    /** The greatest one, and its first eight bytes. */
    private int greatest;

    private long greatestChunk;

    private @Nullable Set<String> many;

    NamesSeen(byte[] text) {
        this.text = text;
    }

    /** Begins another object. */
    void clear() {
        size = 0;
        many = null;
    }

    /** Notes a name whose characters stand there as they are. */
    void add(int from, int to) {
        long chunk = Chunks.first(text, from, to);
        if (many == null && (size == 0 || isGreatest(chunk, from, to))) {
            greatest = size;
            greatestChunk = chunk;
        } else if (many != null || size > 2 * FEW) {
            addText(JsonStrings.utf8(text, from, to));
            return;
        } else {
            for (int i = 0; i < size; i += 2) {
                if (compare(i, from, to) == 0) {
                    throw Unsure.SIGNAL;
                }
            }
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = from;
        places[size++] = to;
    }

    private boolean isGreatest(long chunk, int from, int to) {
        return chunk == greatestChunk
                ? compare(greatest, from, to) < 0
                : Long.compareUnsigned(chunk, greatestChunk) > 0;
    }

    private int compare(int one, int from, int to) {
        return Arrays.compare(text, places[one], places[one + 1], text, from, to);
    }

    /** Notes a name, of which there is a text. */
    void addText(String name) {
        if (many == null) {
            many = new HashSet<>();
            for (int i = 0; i < size; i += 2) {
                many.add(JsonStrings.utf8(text, places[i], places[i + 1]));
            }
        }
        if (!many.add(name)) {
            throw Unsure.SIGNAL;
        }
    }
}
