package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

/** By a card. */
@Payload(namespace = "app", name = "CardPayload", version = "1.0")
@Since("2.1")
public non-sealed interface CardDefinition extends WayDefinition {
    String number();
}
