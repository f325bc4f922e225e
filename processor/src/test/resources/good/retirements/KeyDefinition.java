package app;

import dev.herald.annotation.Payload;

/** By a key. */
@Payload(namespace = "app", name = "KeyPayload", version = "1.0")
public non-sealed interface KeyDefinition extends WayDefinition {
    int teeth();
}
