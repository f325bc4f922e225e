package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;

@Payload(namespace = "bad", name = "PortPayload", version = "1.0")
class Port {
    @Since("1.0")
    String address() {
        return "";
    }
}
