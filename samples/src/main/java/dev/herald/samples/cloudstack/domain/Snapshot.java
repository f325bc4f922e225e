package dev.herald.samples.cloudstack.domain;

/** The states of a snapshot. */
public final class Snapshot {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(State.ALLOCATED)
            .with(State.ALLOCATED, Trigger.CREATE_REQUESTED, State.CREATING)
            .with(State.CREATING, Trigger.OPERATION_SUCCEEDED, State.CREATED_ON_PRIMARY)
            .with(State.CREATING, Trigger.OPERATION_FAILED, State.ERROR)
            .with(State.CREATED_ON_PRIMARY, Trigger.BACKUP_TO_SECONDARY, State.BACKING_UP)
            .with(State.BACKING_UP, Trigger.OPERATION_SUCCEEDED, State.BACKED_UP)
            .with(State.BACKING_UP, Trigger.OPERATION_FAILED, State.CREATED_ON_PRIMARY)
            .with(State.CREATED_ON_PRIMARY, Trigger.DESTROY_REQUESTED, State.DESTROYING)
            .with(State.BACKED_UP, Trigger.DESTROY_REQUESTED, State.DESTROYING)
            .with(State.DESTROYING, Trigger.OPERATION_SUCCEEDED, State.DESTROYED)
            .with(State.DESTROYING, Trigger.OPERATION_FAILED, State.BACKED_UP)
            .with(State.ERROR, Trigger.DESTROY_REQUESTED, State.DESTROYED)
            .build();

    private Snapshot() {}

    /** Where a snapshot can be. */
    public enum State {
        /** It takes no room yet. */
        ALLOCATED,
        CREATING,
        /** It lies beside its volume. */
        CREATED_ON_PRIMARY,
        BACKING_UP,
        /** It lies apart from its volume. */
        BACKED_UP,
        DESTROYING,
        DESTROYED,
        /** It could not be created. */
        ERROR
    }

    /** What changes it. */
    public enum Trigger {
        CREATE_REQUESTED,
        BACKUP_TO_SECONDARY,
        DESTROY_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
