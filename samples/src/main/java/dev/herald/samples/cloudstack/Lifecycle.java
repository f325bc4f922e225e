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
            return begin(transaction, resource);
        });
    }

    /** Begins with a resource unless it is there already, in whatever state. */
    void createIfAbsent(Resource resource) {
        telling.database()
                .transact(transaction ->
                        transaction.read(resource).isPresent() ? resource : begin(transaction, resource));
    }

    private Resource begin(Transaction transaction, Resource resource) {
        transaction.change(resource, new Row(machine.initial(), 0));
        return resource;
    }

    /**
     * The state that is committed.
     *
     * @throws IllegalStateException if the resource is not there
     */
    public S state(Resource resource) {
        return state(telling.database().find(Database.Key.of(resource)).orElseThrow(() -> missing(resource)));
    }

    /**
     * Asks, before something is done that cannot be undone, whether it may be.
     *
     * @throws InvalidTransitionException if that leads nowhere from the present state
     * @throws IllegalStateException if the resource is not there
     */
    void check(Resource resource, T trigger) {
        next(resource, state(resource), trigger);
    }

    /**
     * Asks for a state that is not left.
     *
     * @throws IllegalStateException if the resource is in another one, or is not there
     */
    void require(Resource resource, S state) {
        if (state(resource) != state) {
            throw new IllegalStateException(
                    name(resource) + " is " + state(resource) + ", and would have to be " + state);
        }
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
        S next = next(resource, state, trigger);
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
        ending(() -> apply(resource, succeeds), () -> apply(resource, fails), work);
    }

    /**
     * Does work that has begun, and what belongs to its end, well or not.
     *
     * @throws E if the work does
     */
    static <E extends Exception> void ending(Runnable succeeds, Runnable fails, dev.herald.Action<E> work) throws E {
        try {
            work.run();
        } catch (Throwable e) {
            failed(e, fails);
            throw e;
        }
        succeeds.run();
    }

    /** Does what belongs to a failure; if that fails too it does not hide the failure. */
    static void failed(Throwable failure, Runnable fails) {
        try {
            fails.run();
        } catch (RuntimeException further) {
            failure.addSuppressed(further);
        }
    }

    private S next(Resource resource, S state, T trigger) {
        return machine.next(state, trigger)
                .orElseThrow(() -> new InvalidTransitionException(resource, state, trigger, machine.triggers(state)));
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
