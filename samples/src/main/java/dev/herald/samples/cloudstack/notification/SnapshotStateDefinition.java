package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.Snapshot;

/** The state of a snapshot changes. */
@Payload(name = "SnapshotStatePayload", version = "1.0")
@Projects(Snapshot.Change.class)
public non-sealed interface SnapshotStateDefinition
        extends StateFields<SnapshotStateDefinition.State, SnapshotStateDefinition.Trigger>, StateChangeDefinition {
    /** Where a snapshot can be. */
    enum State {
        ALLOCATED,
        CREATING,
        CREATED_ON_PRIMARY,
        BACKING_UP,
        BACKED_UP,
        DESTROYING,
        DESTROYED,
        ERROR,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        CREATE_REQUESTED,
        BACKUP_TO_SECONDARY,
        DESTROY_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
