package dev.herald.wire;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object that are no fields. Where they ascend, as Herald writes them, each is new at a glance; few are compared one by one;
 * only many in another order need a set.
 */
final class SeenNames {
    private static final int FEW = 8;

    private String[] names = new String[FEW];
    private int size;
    private String greatest = "";
    private @Nullable Set<String> many;

    /** Notes a name; false if it was there already. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        if (size == 0 || name.compareTo(greatest) > 0) {
            greatest = name;
        } else if (size > FEW) {
            many = new HashSet<>(Arrays.asList(names).subList(0, size));
            return many.add(name);
        } else if (Arrays.asList(names).subList(0, size).contains(name)) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        names[size++] = name;
        return true;
    }

    void clear() {
        size = 0;
        many = null;
    }
}
