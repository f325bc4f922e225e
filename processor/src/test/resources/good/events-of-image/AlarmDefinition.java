package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "glance", name = "AlarmPayload", version = "1.0")
public interface AlarmDefinition {
    String reason();
}
