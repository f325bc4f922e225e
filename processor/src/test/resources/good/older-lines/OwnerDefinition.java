package app;

import dev.herald.annotation.Payload;

/** Whose a thing is. */
public sealed interface OwnerDefinition {
    /** Somebody. */
    @Payload(namespace = "app", name = "PersonPayload", version = "1.0")
    non-sealed interface PersonDefinition extends OwnerDefinition {
        String name();
    }

    /** Several. */
    @Payload(namespace = "app", name = "GroupPayload", version = "1.0")
    non-sealed interface GroupDefinition extends OwnerDefinition {
        int size();
    }
}
