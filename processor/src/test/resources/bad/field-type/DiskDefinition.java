package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "DiskPayload", version = "1.0")
interface DiskDefinition {
    long size();
}
