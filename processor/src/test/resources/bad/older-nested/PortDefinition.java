package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "PortPayload", version = "2.0")
public interface PortDefinition {
    String address();
}
