package dev.herald.wire;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of an object that are no fields. Most objects have few: these are compared one by one, without a set. */
final class SeenNames {
    private static final int FEW = 8;

    private final @Nullable String[] few = new String[FEW];
    private int size;
    private @Nullable Set<String> many;

    /** Notes a name; false if it was there already. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int i = 0; i < size; i++) {
            if (name.equals(few[i])) {
                return false;
            }
        }
        if (size < FEW) {
            few[size++] = name;
            return true;
        }
        many = new HashSet<>(Arrays.asList(few));
        return many.add(name);
    }

    void clear() {
        size = 0;
        many = null;
    }
}
