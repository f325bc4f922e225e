package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "Node Payload", version = "1.0")
//                                 ^ error: [payload-name] 'Node Payload' cannot be the name of the generated class; write a Java identifier, such as "NodePayload"
public interface NodeDefinition {
    String name();
}
