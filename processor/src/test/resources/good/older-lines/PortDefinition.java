package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;

/** A port, whose steps are all generated. */
@Payload(namespace = "app", name = "PortPayload", version = "2.0", reads = 1, writes = 1)
public interface PortDefinition {
    @RenamedFrom("mac")
    String address();
}
