package dev.herald.samples.ironic.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Since;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.value.Json;
import java.util.Optional;

/** A bare-metal node, as the notifications about its maintenance and its console carry it. */
@Payload(name = "NodePayload", version = "1.15")
@Projects(Node.class)
public interface NodeDefinition extends NodeFields {
    /** The documentation shows it at 1.15, the history of the payload does not know it. */
    @Since("1.15")
    @From("instance.info")
    Optional<Json> instanceInfo();
}
