package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes that belong together, and what is to be told of them. For one thread. */
final class Transaction {
    private final Map<Database.Key, Optional<Row>> read = new HashMap<>();
    private final Map<Database.Key, Row> changes = new HashMap<>();
    private final List<Runnable> before = new ArrayList<>();
    private final List<Runnable> after = new ArrayList<>();
    private final Database database;

    Transaction(Database database) {
        this.database = database;
    }

    /** What a resource is like, with what was changed here. */
    Optional<Row> read(Resource resource) {
        Database.Key key = Database.Key.of(resource);
        Row changed = changes.get(key);
        return changed == null ? read.computeIfAbsent(key, database::find) : Optional.of(changed);
    }

    /** Changes a resource that was read here. */
    void change(Resource resource, Row row) {
        changes.put(Database.Key.of(resource), row);
    }

    /** What is to be done before the changes are committed, whatever becomes of that. */
    void before(Runnable announcement) {
        before.add(announcement);
    }

    /** What is to be done once the changes are committed, and never if they are not. */
    void after(Runnable announcement) {
        after.add(announcement);
    }

    void commit() {
        before.forEach(Runnable::run);
        database.commit(read, changes);
        after.forEach(Runnable::run);
    }
}
