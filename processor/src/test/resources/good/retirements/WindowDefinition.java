package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Retired;

/** By the window. */
@Payload(namespace = "app", name = "WindowPayload", version = "2.1")
@Retired("2.1")
public non-sealed interface WindowDefinition extends WayDefinition {
    int floor();
}
