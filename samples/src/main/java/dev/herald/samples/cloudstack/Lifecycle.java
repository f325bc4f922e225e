package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.StateMachine;
import dev.herald.samples.cloudstack.domain.Transition;
import dev.herald.samples.cloudstack.domain.Transition.Outcome;
import dev.herald.samples.cloudstack.notification.ResourceStateEvents;
import dev.herald.samples.cloudstack.notification.StateChangeDefinition;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Takes resources of one kind from state to state. Each change is told once it is committed, exactly once, and where it is asked for also
 * before. A change that is not made, for whatever reason, is not told as one that is. Safe for use by several threads.
 *
 * @param <S> the states
 * @param <T> what changes them
 */
public final class Lifecycle<S extends Enum<S>, T extends Enum<T>> {
    private final StateMachine<S, T> machine;
    private final Function<Transition<S, T>, StateChangeDefinition> payload;
    private final Telling telling;

    /**
     * What all kinds of resources have in common.
     *
     * @param announcing whether a change is told before it is committed too
     */
    record Telling(Database database, EventDistributor bus, InstantSource clock, boolean announcing) {}

    Lifecycle(StateMachine<S, T> machine, Function<Transition<S, T>, StateChangeDefinition> payload, Telling telling) {
        this.machine = machine;
        this.payload = payload;
        this.telling = telling;
    }

    /**
     * Begins with a resource, in the first state. That is no change, and not told.
     *
     * @throws IllegalStateException if it is there already
     */
    public void create(Resource resource) {
        telling.database().transact(transaction -> {
            if (transaction.read(resource).isPresent()) {
                throw new IllegalStateException(name(resource) + " is there already");
            }
            transaction.change(resource, new Row(machine.initial(), 0));
            return resource;
        });
    }

    /**
     * The state that is committed.
     *
     * @throws IllegalStateException if the resource is not there
     */
    public S state(Resource resource) {
        return state(telling.database().find(resource).orElseThrow(() -> missing(resource)));
    }

    /**
     * Changes the state.
     *
     * @return the new state
     * @throws InvalidTransitionException if that leads nowhere from the present state
     * @throws ConcurrentChangeException if somebody else is faster
     * @throws IllegalStateException if the resource is not there
     */
    public S apply(Resource resource, T trigger) {
        return telling.database().transact(transaction -> apply(transaction, resource, trigger));
    }

    /** The same, with the other changes of a transaction. */
    S apply(Transaction transaction, Resource resource, T trigger) {
        Row row = transaction.read(resource).orElseThrow(() -> missing(resource));
        S state = state(row);
        S next = machine.next(state, trigger)
                .orElseThrow(() -> new InvalidTransitionException(resource, state, trigger, machine.triggers(state)));
        Transition<S, T> transition = new Transition<>(
                resource,
                row.revision() + 1,
                state,
                next,
                trigger,
                Outcome.PENDING,
                telling.clock().instant());
        transaction.change(resource, new Row(next, transition.revision()));
        if (telling.announcing()) {
            transaction.before(
                    () -> telling.bus().publish(ResourceStateEvents.CHANGING.info(payload.apply(transition))));
        }
        transaction.after(
                () -> telling.bus().publish(ResourceStateEvents.CHANGED.info(payload.apply(transition.succeeded()))));
        return next;
    }

    /**
     * Does work that changes the state when it begins and when it ends, well or not.
     *
     * @throws E if the work does
     */
    public <E extends Exception> void during(
            Resource resource, T begins, T succeeds, T fails, dev.herald.Action<E> work) throws E {
        apply(resource, begins);
        try {
            work.run();
        } catch (Throwable e) {
            failed(resource, fails, e);
            throw e;
        }
        apply(resource, succeeds);
    }

    private void failed(Resource resource, T fails, Throwable cause) {
        try {
            apply(resource, fails);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private S state(Row row) {
        return machine.initial().getDeclaringClass().cast(row.state());
    }

    private static String name(Resource resource) {
        return resource.type().text() + " " + resource.name();
    }

    private static IllegalStateException missing(Resource resource) {
        return new IllegalStateException(name(resource) + " is not there");
    }
}
