package dev.herald;

/**
 * Work that answers with a value, and may fail with a checked exception.
 *
 * @param <T> the value
 * @param <E> the exception
 */
@FunctionalInterface
public interface Work<T, E extends Exception> {
    /**
     * Does the work.
     *
     * @return the value
     * @throws E if it fails
     */
    T run() throws E;
}
