package dev.herald.samples.cloudstack.bus;

/** Somebody does not prove who they say they are. */
public final class AccessDeniedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A denial.
     *
     * @param message who was denied what, without secrets
     */
    public AccessDeniedException(String message) {
        super(message);
    }
}
