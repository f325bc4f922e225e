package bad;

import dev.herald.annotation.Payload;
import java.util.Map;

@Payload(namespace = "bad", name = "PortPayload", version = "1.0")
interface PortDefinition {
    Map<String, Plug> plugs();
}
