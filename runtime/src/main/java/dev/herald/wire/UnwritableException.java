package dev.herald.wire;

/** A value that may be read, but not emitted: the unknown constant of an enum, or the unknown member of a union. */
public final class UnwritableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnwritableException(String message) {
        super(message);
    }
}
