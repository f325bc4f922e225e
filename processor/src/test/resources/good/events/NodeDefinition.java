package app;

import dev.herald.annotation.Payload;

/** A node. */
@Payload(namespace = "app", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    String uuid();
}
