package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.Volume;

/** The state of a volume changes. */
@Payload(name = "VolumeStatePayload", version = "1.0")
@Projects(Volume.Change.class)
public non-sealed interface VolumeStateDefinition
        extends StateFields<VolumeStateDefinition.State, VolumeStateDefinition.Trigger>, StateChangeDefinition {
    /** Where a volume can be. */
    enum State {
        ALLOCATED,
        CREATING,
        READY,
        MIGRATING,
        SNAPSHOTTING,
        RESIZING,
        DESTROY,
        EXPUNGING,
        EXPUNGED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        CREATE_REQUESTED,
        MIGRATION_REQUESTED,
        SNAPSHOT_REQUESTED,
        RESIZE_REQUESTED,
        DESTROY_REQUESTED,
        EXPUNGING_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
