package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Retired;
import dev.herald.annotation.Since;

@Payload(namespace = "app", name = "PortPayload", version = "1.1")
@Since("1.1")
// < error: [annotation-without-effect] @Since is for a payload that joins a union, a definition that a sealed interface permits; remove it
public interface PortDefinition {
    @Retired("1.1")
//  ^ error: [annotation-without-effect] @Retired is for payloads, constants of enums and event types; a field is marked @Deprecated, written until the next macro version, and left out there
    String address();
}
