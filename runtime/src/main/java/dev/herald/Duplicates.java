package dev.herald;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ids of the messages that were handled last, and of those that are being handled. Safe for use by several threads. */
final class Duplicates {
    /** Nobody means a longer id; a producer that makes them up must not fill our memory. */
    private static final int LONGEST = 512;

    private final Map<String, Boolean> handled;
    private final Set<String> atWork = new HashSet<>();
    private final int remembered;

    /** Remembers that many; none with 0. */
    Duplicates(int remembered) {
        this.remembered = remembered;
        handled = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Answers false if a message of this id is being handled, as far as any is remembered. */
    synchronized boolean begin(String messageId) {
        return remembered == 0 || atWork.add(messageId);
    }

    /** What was begun is being handled no more. */
    synchronized void end(String messageId) {
        atWork.remove(messageId);
    }

    synchronized boolean contains(String messageId) {
        return handled.get(messageId) != null;
    }

    synchronized void add(String messageId) {
        if (messageId.length() <= LONGEST) {
            handled.put(messageId, true);
        }
    }
}
