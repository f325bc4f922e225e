package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.Instance;

/** The state of an instance changes. */
@Payload(name = "InstanceStatePayload", version = "1.0")
@Projects(Instance.Change.class)
public non-sealed interface InstanceStateDefinition
        extends StateFields<InstanceStateDefinition.State, InstanceStateDefinition.Trigger>, StateChangeDefinition {
    /** Where an instance can be. */
    enum State {
        STOPPED,
        STARTING,
        RUNNING,
        STOPPING,
        MIGRATING,
        DESTROYED,
        EXPUNGING,
        ERROR,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        START_REQUESTED,
        STOP_REQUESTED,
        MIGRATION_REQUESTED,
        DESTROY_REQUESTED,
        RECOVERY_REQUESTED,
        EXPUNGE_OPERATION,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        OPERATION_FAILED_TO_ERROR,
        AGENT_REPORT_STOPPED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
