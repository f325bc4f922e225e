package dev.herald.samples.cloudstack;

/** Something does not work. */
public final class BackendException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param message what does not work, in words for people
     */
    public BackendException(String message) {
        super(message);
    }
}
