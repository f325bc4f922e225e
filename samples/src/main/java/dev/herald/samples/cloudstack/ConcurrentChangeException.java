package dev.herald.samples.cloudstack;

/** Somebody else was faster: the resource is not as it was when it was read. Nothing was changed. */
public final class ConcurrentChangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConcurrentChangeException(Database.Key key) {
        super(key.type().text() + " " + key.id() + " was changed by somebody else at the same time");
    }
}
