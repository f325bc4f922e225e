package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.Optional;

/** A volume. */
@Payload(namespace = "storage", name = "VolumePayload", version = "1.1")
public interface VolumeDefinition {
  int size();

  @Since("1.1")
  Optional<String> name();

  @Since("1.1")
  Optional<String> owner();
}
