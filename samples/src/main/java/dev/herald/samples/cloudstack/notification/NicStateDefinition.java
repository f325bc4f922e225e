package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.Nic;

/** The state of a network interface changes. */
@Payload(name = "NicStatePayload", version = "1.0")
@Projects(Nic.Change.class)
public non-sealed interface NicStateDefinition
        extends StateFields<NicStateDefinition.State, NicStateDefinition.Trigger>, StateChangeDefinition {
    /** Where a network interface can be. */
    enum State {
        ALLOCATED,
        RESERVING,
        RESERVED,
        RELEASING,
        DEALLOCATING,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        RESERVATION_REQUESTED,
        RELEASE_REQUESTED,
        CANCEL_REQUESTED,
        OPERATION_COMPLETED,
        OPERATION_FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
