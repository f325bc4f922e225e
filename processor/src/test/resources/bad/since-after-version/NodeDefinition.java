package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.9")
public interface NodeDefinition {
    @Since("1.10")
//         ^ error: [since-after-version] name joins with 1.10, but NodePayload has version 1.9; raise the version, or write at most @Since("1.9")
    Optional<String> name();

    @Since("2.0")
//         ^ error: [since-after-version] owner joins with 2.0, but NodePayload has version 1.9; raise the version, or write at most @Since("1.9")
    Optional<String> owner();
}
