package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;

/** A volume. */
@Payload(namespace = "storage", name = "VolumePayload", version = "2.0", reads = 1)
public interface VolumeDefinition {
  @RenamedFrom("size")
  long bytes();
}
