package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.Network;

/** The state of a network changes. */
@Payload(name = "NetworkStatePayload", version = "1.0")
@Projects(Network.Change.class)
public non-sealed interface NetworkStateDefinition
        extends StateFields<NetworkStateDefinition.State, NetworkStateDefinition.Trigger>, StateChangeDefinition {
    /** Where a network can be. */
    enum State {
        ALLOCATED,
        IMPLEMENTING,
        IMPLEMENTED,
        SHUTDOWN,
        DESTROY,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** What changes it. */
    enum Trigger {
        IMPLEMENT_NETWORK,
        DESTROY_NETWORK,
        OPERATION_SUCCEEDED,
        OPERATION_FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
