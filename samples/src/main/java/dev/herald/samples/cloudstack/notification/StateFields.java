package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Unknown;

/**
 * What all changes of state have in common.
 *
 * @param <S> the states of a resource
 * @param <T> what changes them
 */
public interface StateFields<S, T> extends CloudFields {
    /** Counts the changes of a resource: of two of them the later one has the greater number. */
    long revision();

    S oldState();

    S newState();

    /** What changes the state. */
    T trigger();

    Outcome outcome();

    /** What became of a change. There is no word for a change that failed: it is not told. */
    enum Outcome {
        /** It is about to be made. */
        PENDING,
        /** It is made, and is here to stay. */
        SUCCEEDED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
