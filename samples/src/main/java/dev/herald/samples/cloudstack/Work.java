package dev.herald.samples.cloudstack;

/**
 * What an operation consists of.
 *
 * @param <A> what it answers
 * @param <E> what it throws when it fails
 */
@FunctionalInterface
public interface Work<A, E extends Exception> {
    /**
     * Does it.
     *
     * @param operation the operation, to tell of what goes wrong on the way
     * @return the answer
     * @throws E if it fails
     */
    A run(OngoingOperation operation) throws E;
}
