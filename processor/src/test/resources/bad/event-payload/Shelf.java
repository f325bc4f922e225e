package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "app", name = "ShelfPayload", version = "1.0")
public record Shelf(@Since("1.0") String name) {}
