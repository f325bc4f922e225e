package dev.herald.samples.cloudstack.domain;

/** The states of an instance. */
public final class Instance {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(State.STOPPED)
            .with(State.STOPPED, Trigger.START_REQUESTED, State.STARTING)
            .with(State.STARTING, Trigger.OPERATION_SUCCEEDED, State.RUNNING)
            .with(State.STARTING, Trigger.OPERATION_FAILED, State.STOPPED)
            .with(State.STARTING, Trigger.AGENT_REPORT_STOPPED, State.STOPPED)
            .with(State.RUNNING, Trigger.STOP_REQUESTED, State.STOPPING)
            .with(State.RUNNING, Trigger.MIGRATION_REQUESTED, State.MIGRATING)
            .with(State.RUNNING, Trigger.AGENT_REPORT_STOPPED, State.STOPPED)
            .with(State.STOPPING, Trigger.OPERATION_SUCCEEDED, State.STOPPED)
            .with(State.STOPPING, Trigger.OPERATION_FAILED, State.RUNNING)
            .with(State.STOPPING, Trigger.AGENT_REPORT_STOPPED, State.STOPPED)
            .with(State.MIGRATING, Trigger.OPERATION_SUCCEEDED, State.RUNNING)
            .with(State.MIGRATING, Trigger.OPERATION_FAILED, State.RUNNING)
            .with(State.MIGRATING, Trigger.AGENT_REPORT_STOPPED, State.STOPPED)
            .with(State.STOPPED, Trigger.OPERATION_FAILED_TO_ERROR, State.ERROR)
            .with(State.STOPPED, Trigger.DESTROY_REQUESTED, State.DESTROYED)
            .with(State.ERROR, Trigger.DESTROY_REQUESTED, State.EXPUNGING)
            .with(State.DESTROYED, Trigger.RECOVERY_REQUESTED, State.STOPPED)
            .with(State.DESTROYED, Trigger.EXPUNGE_OPERATION, State.EXPUNGING)
            .build();

    private Instance() {}

    /** Where an instance can be. */
    public enum State {
        STOPPED,
        STARTING,
        RUNNING,
        STOPPING,
        /** It moves to another host. */
        MIGRATING,
        /** It can be recovered. */
        DESTROYED,
        /** It cannot be recovered. */
        EXPUNGING,
        /** It could never be created. */
        ERROR
    }

    /** What changes it. */
    public enum Trigger {
        START_REQUESTED,
        STOP_REQUESTED,
        MIGRATION_REQUESTED,
        DESTROY_REQUESTED,
        RECOVERY_REQUESTED,
        EXPUNGE_OPERATION,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        OPERATION_FAILED_TO_ERROR,
        /** Its host says so, or is down. */
        AGENT_REPORT_STOPPED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
