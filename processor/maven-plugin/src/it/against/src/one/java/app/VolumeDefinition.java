package app;

import dev.herald.annotation.Payload;

/** A volume. */
@Payload(namespace = "storage", name = "VolumePayload", version = "1.0")
public interface VolumeDefinition {
  int size();
}
