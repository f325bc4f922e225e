package app;

import dev.herald.annotation.Payload;

/** A host. */
@Payload(namespace = "storage", name = "HostPayload", version = "1.0")
public interface HostDefinition {
  String name();
}
