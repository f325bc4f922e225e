package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.Node;
import java.util.Optional;

/** A node whose power state is being set. */
@Payload(name = "NodeSetPowerStatePayload", version = "1.15")
@Projects(Node.class)
public interface NodeSetPowerStateDefinition extends NodeFields {
    /** The power state that is wanted. */
    Optional<String> toPower();
}
