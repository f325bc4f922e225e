package two;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
//                                 ^ error: [payload-identity-taken] one.NodeDefinition has the namespace bad and the name NodePayload already; give this one another name, or namespace
public interface MachineDefinition {
    String two();
}
