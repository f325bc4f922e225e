package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "glance", name = "ImagePayload", version = "1.0")
public interface ImageDefinition {
    String id();
}
