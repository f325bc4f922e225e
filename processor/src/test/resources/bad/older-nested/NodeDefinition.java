package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0", reads = 1)
//                                                                         ^ error: [older-nested] line 1 of bad/NodePayload holds bad/DiskPayload of line 1, whose definition is neither in this package nor in a field of NodeDefinition; put it there
//                                                                         ^ error: [older-nested] line 1 of bad/NodePayload holds bad/PortPayload of line 1, so PortDefinition must say reads = {1} too
public interface NodeDefinition {
    PortDefinition port();
}
