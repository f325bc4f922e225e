package dev.herald;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what was seen before, so that it is logged once; of the first 1,000 names. Safe for use by several threads. */
final class FirstTime {
    private static final int REMEMBERED = 1_000;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    boolean isNew(String name) {
        return seen.size() < REMEMBERED && seen.add(name);
    }
}
