package dev.herald.samples.ironic;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Where the API service keeps resources of one kind: a database that fits into memory. Safe for use by several threads.
 *
 * @param <R> the resource
 */
final class Inventory<R> {
    private final Map<UUID, R> resources = new ConcurrentHashMap<>();
    private final Function<R, UUID> uuid;

    Inventory(Function<R, UUID> uuid) {
        this.uuid = uuid;
    }

    /** Keeps a new resource; refuses one that is there. */
    void insert(R resource) {
        if (resources.putIfAbsent(uuid.apply(resource), resource) != null) {
            throw new IllegalStateException("there is a resource " + uuid.apply(resource) + " already");
        }
    }

    /** Keeps a resource in its new shape; refuses one that is not there. */
    void update(R resource) {
        if (resources.replace(uuid.apply(resource), resource) == null) {
            throw missing(resource);
        }
    }

    /** Forgets a resource; refuses one that is not there. */
    void delete(R resource) {
        if (resources.remove(uuid.apply(resource)) == null) {
            throw missing(resource);
        }
    }

    private IllegalStateException missing(R resource) {
        return new IllegalStateException("there is no resource " + uuid.apply(resource));
    }
}
