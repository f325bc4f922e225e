package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    String uuid();

    int size();
}
