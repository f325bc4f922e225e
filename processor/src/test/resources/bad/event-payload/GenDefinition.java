package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "GenPayload", version = "1.0")
public interface GenDefinition {
    String uuid();
}
