package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "NodePayload", version = "1")
//                                                          ^ error: [version-syntax] '1' is not a version: write macro.micro, two numbers of at most six digits, such as "1.15"
public interface NodeDefinition {
    String uuid();
}
