package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0")
//                                 ^ error: [class-name-taken] NodeDefinition in this package has a payload NodePayload already; give this one another name
public interface OtherNodeDefinition {
    String name();
}
