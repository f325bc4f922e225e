package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.event.Operation;
import java.util.function.Function;

/**
 * Creates, updates and deletes resources of one kind, and tells of each start, and of its end or error.
 *
 * @param <R> the resource
 * @param <P> the payload that tells of it
 */
public final class Resources<R, P> {
    private final Notifications notifications;
    private final Inventory<R> inventory;
    private final Function<R, P> payload;
    private final Operation<P> create;
    private final Operation<P> update;
    private final Operation<P> delete;

    Resources(
            Notifications notifications,
            Inventory<R> inventory,
            Function<R, P> payload,
            Operation<P> create,
            Operation<P> update,
            Operation<P> delete) {
        this.notifications = notifications;
        this.inventory = inventory;
        this.payload = payload;
        this.create = create;
        this.update = update;
        this.delete = delete;
    }

    /**
     * Adds a new resource.
     *
     * @throws IllegalStateException if it is there already
     */
    public void create(R resource) {
        notifications.during(create, () -> payload.apply(resource), () -> inventory.insert(resource));
    }

    /**
     * Puts a resource in the place of what it was before.
     *
     * @throws IllegalStateException if it is not there
     */
    public void update(R resource) {
        notifications.during(update, () -> payload.apply(resource), () -> inventory.update(resource));
    }

    /**
     * Removes a resource.
     *
     * @throws IllegalStateException if it is not there
     */
    public void delete(R resource) {
        notifications.during(delete, () -> payload.apply(resource), () -> inventory.delete(resource));
    }
}
