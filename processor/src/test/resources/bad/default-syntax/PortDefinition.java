package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "PortPayload", version = "1.0")
interface PortDefinition {}
