package bad;

import dev.herald.annotation.Payload;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    @Nullable
//  ^ error: [nullable-member] @Nullable means nothing on a field; write Optional<String> name()
    String name();

    @org.jspecify.annotations.Nullable
    String owner();
//         ^ error: [nullable-member] @Nullable means nothing on a field; write Optional<String> owner()

    Optional<@org.jspecify.annotations.Nullable String> fault();

    @Nullable
//  ^ error: [nullable-member] @Nullable means nothing on a field; remove it, Optional<String> says it all
    Optional<String> reason();
}
