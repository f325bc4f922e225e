package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Retired;

@Payload(namespace = "bad", name = "NodePayload", version = "1.4")
@Retired("1.4")
public interface NodeDefinition {
    String uuid();
}
