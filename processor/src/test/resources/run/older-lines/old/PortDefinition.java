package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "PortPayload", version = "1.0")
public interface PortDefinition {
    String mac();
}
