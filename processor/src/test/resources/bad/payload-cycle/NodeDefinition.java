package bad;

import dev.herald.annotation.Payload;
import java.util.List;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    List<PortDefinition> ports();

    Optional<NodeDefinition> parent();
//                           ^ error: [payload-cycle] NodeDefinition contains itself: NodeDefinition -> NodeDefinition; let one of them name the other by an id, or hold it as Json
}
