package dev.herald.samples.keystone;

import dev.herald.event.EventType;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Resource;
import dev.herald.samples.keystone.notification.ChangeDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Creates and deletes resources of one type, and tells of what was done. Of what failed nobody is told but the caller. Safe for use by
 * several threads.
 *
 * @param <R> the resource
 */
public sealed class LastingResources<R extends Resource> permits Resources {
    private final Map<String, R> resources = new ConcurrentHashMap<>();
    private final Changes changes;
    private final String target;
    private final EventType<ChangeDefinition> created;
    private final EventType<ChangeDefinition> deleted;

    /**
     * Resources of one type.
     *
     * @param changes tells of them
     * @param target what CADF calls them
     * @param created that one was created
     * @param deleted that one was deleted
     */
    LastingResources(
            Changes changes, String target, EventType<ChangeDefinition> created, EventType<ChangeDefinition> deleted) {
        this.changes = changes;
        this.target = target;
        this.created = created;
        this.deleted = deleted;
    }

    /**
     * Adds a new resource.
     *
     * @param by who wants it
     * @throws IllegalStateException if there is one with its id already
     */
    public void create(Initiator by, R resource) {
        if (resources.putIfAbsent(resource.id(), resource) != null) {
            throw new IllegalStateException("there is a resource " + resource.id() + " already");
        }
        tell(by, created, resource);
    }

    /**
     * Removes a resource.
     *
     * @param by who wants it
     * @throws IllegalStateException if it is not there
     */
    public void delete(Initiator by, R resource) {
        if (resources.remove(resource.id()) == null) {
            throw missing(resource);
        }
        tell(by, deleted, resource);
    }

    /** The resource with an id, if there is one. */
    public Optional<R> find(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    /** Puts a resource in the place of what it was before, if there is something to replace. */
    final void replace(R resource) {
        if (resources.replace(resource.id(), resource) == null) {
            throw missing(resource);
        }
    }

    final void tell(Initiator by, EventType<ChangeDefinition> type, R resource) {
        changes.tell(by, type, target, resource);
    }

    private static IllegalStateException missing(Resource resource) {
        return new IllegalStateException("there is no resource " + resource.id());
    }
}
