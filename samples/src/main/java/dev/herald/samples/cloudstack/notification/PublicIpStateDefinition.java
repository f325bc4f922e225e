package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.PublicIp;

/** The state of a public IP address changes. */
@Payload(name = "PublicIpStatePayload", version = "1.0")
@Projects(PublicIp.Change.class)
public non-sealed interface PublicIpStateDefinition
        extends StateFields<PublicIpStateDefinition.State, PublicIpStateDefinition.Trigger>, StateChangeDefinition {
    /** Where a public IP address can be. */
    enum State {
        FREE,
        ALLOCATING,
        ALLOCATED,
        RELEASING,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        ALLOCATION_REQUESTED,
        RELEASE_REQUESTED,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
