package dev.herald;

/**
 * Work that answers nothing, and may fail with a checked exception.
 *
 * @param <E> the exception
 */
@FunctionalInterface
public interface Action<E extends Exception> {
    /**
     * Does the work.
     *
     * @throws E if it fails
     */
    void run() throws E;
}
