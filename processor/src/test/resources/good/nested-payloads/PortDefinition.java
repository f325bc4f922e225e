package nested;

import dev.herald.annotation.Payload;

/** A port of a node. */
@Payload(namespace = "nested", name = "PortPayload", version = "2.3")
public interface PortDefinition {
    String address();
}
