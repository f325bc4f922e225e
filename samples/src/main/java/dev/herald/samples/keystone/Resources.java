package dev.herald.samples.keystone;

import dev.herald.event.EventType;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Resource;
import dev.herald.samples.keystone.notification.ChangeDefinition;

/**
 * Updates resources of one type as well.
 *
 * @param <R> the resource
 */
public final class Resources<R extends Resource> extends LastingResources<R> {
    private final EventType<ChangeDefinition> updated;

    Resources(
            Changes changes,
            String target,
            EventType<ChangeDefinition> created,
            EventType<ChangeDefinition> updated,
            EventType<ChangeDefinition> deleted) {
        super(changes, target, created, deleted);
        this.updated = updated;
    }

    /**
     * Puts a resource in the place of what it was before.
     *
     * @param by who wants it
     * @throws IllegalStateException if it is not there
     */
    public void update(Initiator by, R resource) {
        replace(resource);
        tell(by, updated, resource);
    }
}
