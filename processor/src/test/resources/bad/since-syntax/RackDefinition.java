package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "RackPayload", version = "1.0")
interface RackDefinition extends Shared {}
