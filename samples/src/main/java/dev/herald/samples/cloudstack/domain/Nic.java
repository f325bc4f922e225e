package dev.herald.samples.cloudstack.domain;

/** The states of a network interface. */
public final class Nic {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(State.ALLOCATED)
            .with(State.ALLOCATED, Trigger.RESERVATION_REQUESTED, State.RESERVING)
            .with(State.RESERVING, Trigger.OPERATION_COMPLETED, State.RESERVED)
            .with(State.RESERVING, Trigger.OPERATION_FAILED, State.ALLOCATED)
            .with(State.RESERVING, Trigger.CANCEL_REQUESTED, State.ALLOCATED)
            .with(State.RESERVED, Trigger.CANCEL_REQUESTED, State.ALLOCATED)
            .with(State.RESERVED, Trigger.RELEASE_REQUESTED, State.RELEASING)
            .with(State.RELEASING, Trigger.OPERATION_COMPLETED, State.ALLOCATED)
            .with(State.RELEASING, Trigger.OPERATION_FAILED, State.RESERVED)
            .with(State.ALLOCATED, Trigger.RELEASE_REQUESTED, State.DEALLOCATING)
            .build();

    private Nic() {}

    /** Where a network interface can be. */
    public enum State {
        /** It has no address yet. */
        ALLOCATED,
        RESERVING,
        /** It has an address. */
        RESERVED,
        RELEASING,
        /** It is over. */
        DEALLOCATING
    }

    /** What changes it. */
    public enum Trigger {
        RESERVATION_REQUESTED,
        RELEASE_REQUESTED,
        CANCEL_REQUESTED,
        OPERATION_COMPLETED,
        OPERATION_FAILED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
