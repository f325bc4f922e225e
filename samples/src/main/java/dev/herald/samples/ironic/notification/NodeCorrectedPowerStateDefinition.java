package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.Node;
import java.util.Optional;

/** A node that was found in another power state than the last known one. */
@Payload(name = "NodeCorrectedPowerStatePayload", version = "1.15")
@Projects(Node.class)
public interface NodeCorrectedPowerStateDefinition extends NodeFields {
    /** The last known power state, before the correction. */
    Optional<String> fromPower();
}
