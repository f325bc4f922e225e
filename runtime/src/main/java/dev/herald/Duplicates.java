package dev.herald;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ids of the messages that were handled last. Safe for use by several threads. */
final class Duplicates {
    private final Map<String, Boolean> handled;

    /** Remembers that many; none with 0. */
    Duplicates(int remembered) {
        handled = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > remembered;
            }
        };
    }

    synchronized boolean contains(String messageId) {
        return handled.get(messageId) != null;
    }

    synchronized void add(String messageId) {
        handled.put(messageId, true);
    }
}
