package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;

/** What really does things: hypervisors, storage servers, routers. Safe for use by several threads. */
@FunctionalInterface
public interface Backend {
    /** One that can do everything. */
    Backend SOUND = (action, resource) -> {};

    /**
     * Does something.
     *
     * @param action what
     * @param resource to what
     * @throws BackendException if it does not work
     */
    void perform(Action action, Resource resource) throws BackendException;
}
