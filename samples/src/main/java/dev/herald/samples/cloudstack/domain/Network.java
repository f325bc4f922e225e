package dev.herald.samples.cloudstack.domain;

/** The states of a network. */
public final class Network {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(State.ALLOCATED)
            .with(State.ALLOCATED, Trigger.IMPLEMENT_NETWORK, State.IMPLEMENTING)
            .with(State.IMPLEMENTING, Trigger.OPERATION_SUCCEEDED, State.IMPLEMENTED)
            .with(State.IMPLEMENTING, Trigger.OPERATION_FAILED, State.SHUTDOWN)
            .with(State.IMPLEMENTED, Trigger.DESTROY_NETWORK, State.SHUTDOWN)
            .with(State.SHUTDOWN, Trigger.OPERATION_SUCCEEDED, State.ALLOCATED)
            .with(State.SHUTDOWN, Trigger.OPERATION_FAILED, State.IMPLEMENTED)
            .with(State.ALLOCATED, Trigger.DESTROY_NETWORK, State.DESTROY)
            .build();

    private Network() {}

    /** Where a network can be. */
    public enum State {
        /** Nothing implements it. */
        ALLOCATED,
        IMPLEMENTING,
        /** Instances can use it. */
        IMPLEMENTED,
        /** It is being shut down. */
        SHUTDOWN,
        /** It is over. */
        DESTROY
    }

    /** What changes it. */
    public enum Trigger {
        IMPLEMENT_NETWORK,
        DESTROY_NETWORK,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
