package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps the states of resources, counts, and knows who does what. The changes of a transaction are made all together, or not at all; of
 * two that change the same resource at the same time one fails. Safe for use by several threads.
 */
final class Database {
    private final Map<Key, Row> rows = new HashMap<>();
    private final Disk disk;
    private final Set<UUID> claimed = new HashSet<>();
    private long number;

    /** What tells resources apart: whoever has one, and whatever it is called, it is the same. */
    record Key(ResourceType type, String id) {
        static Key of(Resource resource) {
            return new Key(resource.type(), resource.id());
        }
    }

    Database(Disk disk) {
        this.disk = disk;
    }

    /**
     * Makes changes.
     *
     * @param work makes them
     * @return what the work answers
     * @throws ConcurrentChangeException if somebody else has changed one of the resources meanwhile
     * @throws RuntimeException if the work fails, or the disk; in each case nothing is changed
     */
    <A> A transact(Function<Transaction, A> work) {
        Transaction transaction = new Transaction(this);
        A answer = work.apply(transaction);
        transaction.commit();
        return answer;
    }

    /** What is committed. */
    synchronized Optional<Row> find(Key key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Counts, from 1 on. */
    synchronized long next() {
        return ++number;
    }

    /** Whether this is the first to claim some work: nobody else does it. */
    synchronized boolean claim(UUID work) {
        return claimed.add(work);
    }

    /** Leaves claimed work to the next one. */
    synchronized void unclaim(UUID work) {
        claimed.remove(work);
    }

    /** Makes the changes, if what was read is still so. */
    synchronized void commit(Map<Key, Optional<Row>> read, Map<Key, Row> changes) {
        read.forEach((key, row) -> {
            if (!row.equals(find(key))) {
                throw new ConcurrentChangeException(key);
            }
        });
        disk.write(changes);
        rows.putAll(changes);
    }
}
