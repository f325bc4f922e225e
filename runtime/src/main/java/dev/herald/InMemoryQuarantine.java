package dev.herald;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A quarantine that lasts as long as the program. Safe for use by several threads. */
public final class InMemoryQuarantine implements Quarantine {
    private final Map<UUID, Quarantined> messages = new LinkedHashMap<>();
    private final int capacity;

    /** Has room for 1,000 messages. */
    public InMemoryQuarantine() {
        this(1_000);
    }

    /**
     * A quarantine with a bound.
     *
     * @param capacity how many messages it has room for
     */
    public InMemoryQuarantine(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized boolean add(Quarantined message) {
        if (messages.size() >= capacity && !messages.containsKey(message.id())) {
            return false;
        }
        messages.put(message.id(), message);
        return true;
    }

    @Override
    public synchronized boolean remove(Quarantined message) {
        return messages.remove(message.id()) != null;
    }

    @Override
    public synchronized List<Quarantined> list() {
        return List.copyOf(messages.values());
    }

    /** A line for each message, without their bodies. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        list().forEach(message -> text.append(message).append('\n'));
        return text.toString();
    }
}
