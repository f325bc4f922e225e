package dev.herald.samples.cloudstack.domain;

/** The states of a template. */
public final class Template {
    /** What leads from where to where. */
    public static final StateMachine<State, Trigger> MACHINE = StateMachine.<State, Trigger>startingAt(
                    State.NOT_DOWNLOADED)
            .with(State.NOT_DOWNLOADED, Trigger.DOWNLOAD_REQUESTED, State.DOWNLOAD_IN_PROGRESS)
            .with(State.DOWNLOAD_IN_PROGRESS, Trigger.OPERATION_SUCCEEDED, State.ACTIVE)
            .with(State.DOWNLOAD_IN_PROGRESS, Trigger.OPERATION_FAILED, State.NOT_DOWNLOADED)
            .with(State.DOWNLOAD_IN_PROGRESS, Trigger.DOWNLOAD_GIVEN_UP, State.DOWNLOAD_ABANDONED)
            .with(State.DOWNLOAD_ABANDONED, Trigger.DOWNLOAD_REQUESTED, State.DOWNLOAD_IN_PROGRESS)
            .with(State.NOT_DOWNLOADED, Trigger.DELETE_REQUESTED, State.INACTIVE)
            .with(State.DOWNLOAD_ABANDONED, Trigger.DELETE_REQUESTED, State.INACTIVE)
            .with(State.ACTIVE, Trigger.DELETE_REQUESTED, State.INACTIVE)
            .build();

    private Template() {}

    /** Where a template can be. */
    public enum State {
        NOT_DOWNLOADED,
        DOWNLOAD_IN_PROGRESS,
        DOWNLOAD_ABANDONED,
        /** Instances can be made of it. */
        ACTIVE,
        /** It is over. */
        INACTIVE
    }

    /** What changes it. */
    public enum Trigger {
        DOWNLOAD_REQUESTED,
        DOWNLOAD_GIVEN_UP,
        DELETE_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED
    }

    /** From one state to another one. */
    public record Change(Transition<State, Trigger> transition) implements StateChange<State, Trigger> {}
}
