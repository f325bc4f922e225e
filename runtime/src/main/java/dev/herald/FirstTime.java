package dev.herald;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what was seen before, so that it is logged once; of the first 1,000 names of a sensible length. Safe for use by several threads. */
final class FirstTime {
    private static final int REMEMBERED = 1_000;
    private static final int LONGEST = 512;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    boolean isNew(String name) {
        return name.length() <= LONGEST && seen.size() < REMEMBERED && seen.add(name);
    }
}
