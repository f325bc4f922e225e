package one;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "OtherPayload", version = "1.0")
public interface OtherDefinition {
    String name();
}
