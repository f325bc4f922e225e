package app;

import dev.herald.annotation.Payload;

/** A node whose power is switched. */
@Payload(namespace = "app", name = "NodePowerPayload", version = "1.0")
public interface NodePowerDefinition {
    String uuid();

    String toPower();
}
