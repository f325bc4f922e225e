package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "WrappedPayload", version = "1.0")
public non-sealed interface WrappedDefinition extends IdentityDefinition {
    String id();
}
