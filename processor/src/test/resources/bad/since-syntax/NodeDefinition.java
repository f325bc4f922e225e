package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.2")
public interface NodeDefinition extends Shared {
    @Since("1.02")
//         ^ error: [since-syntax] '1.02' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
    Optional<String> name();

    @Since("2")
//         ^ error: [since-syntax] '2' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
    int size();
}
