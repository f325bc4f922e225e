package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "CablePayload", version = "1.0")
non-sealed interface CableDefinition extends Plug {
    NodeDefinition other();
//                 ^ error: [payload-cycle] CableDefinition contains itself: CableDefinition -> NodeDefinition -> PortDefinition -> CableDefinition; let one of them name the other by an id, or hold it as Json
}
