package dev.herald.wire;

/**
 * A value that Java can hold, but that is not emitted: the unknown constant of an enum, the unknown member of a union, a number that is not
 * finite, half of a surrogate pair, a year beyond 9999; or a whole payload, in a macro line or a format that cannot express it.
 */
public final class UnwritableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /**
     * Made by whatever writes.
     *
     * @param message what cannot be written and why, without values that are for nobody to see
     */
    public UnwritableException(String message) {
        super(message);
    }
}
