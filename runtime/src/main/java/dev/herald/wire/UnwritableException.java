package dev.herald.wire;

/**
 * A value that Java can hold, but that is not emitted: the unknown constant of an enum, the unknown member of a union, a number that is not
 * finite, half of a surrogate pair, a year beyond 9999.
 */
public final class UnwritableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnwritableException(String message) {
        super(message);
    }
}
