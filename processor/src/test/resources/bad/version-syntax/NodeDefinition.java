package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "1.x")
//                                                          ^ error: [version-syntax] '1.x' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
public interface NodeDefinition {
    String name();
}
