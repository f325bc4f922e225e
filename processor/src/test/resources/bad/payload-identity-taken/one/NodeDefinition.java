package one;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    String one();
}
