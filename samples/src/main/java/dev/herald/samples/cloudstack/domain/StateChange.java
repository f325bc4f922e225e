package dev.herald.samples.cloudstack.domain;

import java.time.Instant;

/**
 * A change of the state of a resource, by the kind of resource.
 *
 * @param <S> the states
 * @param <T> what changes them
 */
public interface StateChange<S extends Enum<S>, T extends Enum<T>> {
    /** What is changed. */
    Transition<S, T> transition();

    /** What it happens to. */
    default Resource resource() {
        return transition().resource();
    }

    /** Counts the changes of the resource. */
    default long revision() {
        return transition().revision();
    }

    /** The state before. */
    default S oldState() {
        return transition().oldState();
    }

    /** The state behind. */
    default S newState() {
        return transition().newState();
    }

    /** What changes the state. */
    default T trigger() {
        return transition().trigger();
    }

    /** What became of it. */
    default Transition.Outcome outcome() {
        return transition().outcome();
    }

    /** When. */
    default Instant at() {
        return transition().at();
    }
}
