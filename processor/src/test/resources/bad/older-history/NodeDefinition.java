package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0", reads = 1)
//                                                                         ^ error: [older-history] line 1 of bad/NodePayload is not in the history: there is no src/test/resources/bad/older-history/history/bad/NodePayload/1.json; check it out, or record it with the last definition of that line (record)
public interface NodeDefinition {
    String name();
}
