package dev.herald.samples.cloudstack.domain;

/** The states of a public IP address. */
public final class PublicIp {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(State.FREE)
            .with(State.FREE, Trigger.ALLOCATION_REQUESTED, State.ALLOCATING)
            .with(State.ALLOCATING, Trigger.OPERATION_SUCCEEDED, State.ALLOCATED)
            .with(State.ALLOCATING, Trigger.OPERATION_FAILED, State.FREE)
            .with(State.ALLOCATED, Trigger.RELEASE_REQUESTED, State.RELEASING)
            .with(State.RELEASING, Trigger.OPERATION_SUCCEEDED, State.FREE)
            .with(State.RELEASING, Trigger.OPERATION_FAILED, State.ALLOCATED)
            .build();

    private PublicIp() {}

    /** Where a public IP address can be. */
    public enum State {
        FREE,
        ALLOCATING,
        /** It is somebody's. */
        ALLOCATED,
        RELEASING
    }

    /** What changes it. */
    public enum Trigger {
        ALLOCATION_REQUESTED,
        RELEASE_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
