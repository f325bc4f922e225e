package dev.herald.samples.cloudstack.domain;

/** The states of a volume. */
public final class Volume {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(State.ALLOCATED)
            .with(State.ALLOCATED, Trigger.CREATE_REQUESTED, State.CREATING)
            .with(State.ALLOCATED, Trigger.DESTROY_REQUESTED, State.DESTROY)
            .with(State.CREATING, Trigger.OPERATION_SUCCEEDED, State.READY)
            .with(State.CREATING, Trigger.OPERATION_FAILED, State.ALLOCATED)
            .with(State.READY, Trigger.MIGRATION_REQUESTED, State.MIGRATING)
            .with(State.MIGRATING, Trigger.OPERATION_SUCCEEDED, State.READY)
            .with(State.MIGRATING, Trigger.OPERATION_FAILED, State.READY)
            .with(State.READY, Trigger.SNAPSHOT_REQUESTED, State.SNAPSHOTTING)
            .with(State.SNAPSHOTTING, Trigger.OPERATION_SUCCEEDED, State.READY)
            .with(State.SNAPSHOTTING, Trigger.OPERATION_FAILED, State.READY)
            .with(State.READY, Trigger.RESIZE_REQUESTED, State.RESIZING)
            .with(State.RESIZING, Trigger.OPERATION_SUCCEEDED, State.READY)
            .with(State.RESIZING, Trigger.OPERATION_FAILED, State.READY)
            .with(State.READY, Trigger.DESTROY_REQUESTED, State.DESTROY)
            .with(State.DESTROY, Trigger.EXPUNGING_REQUESTED, State.EXPUNGING)
            .with(State.EXPUNGING, Trigger.OPERATION_SUCCEEDED, State.EXPUNGED)
            .with(State.EXPUNGING, Trigger.OPERATION_FAILED, State.EXPUNGING)
            .build();

    private Volume() {}

    /** Where a volume can be. */
    public enum State {
        /** It takes no room yet. */
        ALLOCATED,
        CREATING,
        READY,
        /** It moves to another storage pool. */
        MIGRATING,
        SNAPSHOTTING,
        RESIZING,
        /** It can no longer be used. */
        DESTROY,
        EXPUNGING,
        /** It takes no room any more. */
        EXPUNGED
    }

    /** What changes it. */
    public enum Trigger {
        CREATE_REQUESTED,
        MIGRATION_REQUESTED,
        SNAPSHOT_REQUESTED,
        RESIZE_REQUESTED,
        DESTROY_REQUESTED,
        EXPUNGING_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
