package dev.herald.samples.cloudstack.domain;

import java.time.Instant;

/**
 * A resource goes from one state to another one.
 *
 * @param resource the resource
 * @param revision counts its changes
 * @param trigger what changes the state
 * @param at when
 * @param <S> the states
 * @param <T> what changes them
 */
public record Transition<S extends Enum<S>, T extends Enum<T>>(
        Resource resource, long revision, S oldState, S newState, T trigger, Outcome outcome, Instant at) {
    /** What became of it. What failed is no transition. */
    public enum Outcome {
        /** It is about to be made. */
        PENDING,
        /** It is made, and is here to stay. */
        SUCCEEDED
    }

    /** The same, made. */
    public Transition<S, T> succeeded() {
        return new Transition<>(resource, revision, oldState, newState, trigger, Outcome.SUCCEEDED, at);
    }
}
