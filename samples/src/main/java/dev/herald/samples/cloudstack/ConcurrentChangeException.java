package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;

/** Somebody else was faster: the resource is not as it was when it was read. Nothing was changed. */
public final class ConcurrentChangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConcurrentChangeException(Resource resource) {
        super(resource.type().text() + " " + resource.name() + " was changed by somebody else at the same time");
    }
}
