package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.SemanticsChanged;

@Payload(namespace = "bad", name = "RackPayload", version = "1.4")
@SemanticsChanged(in = "now", value = "size is in bytes")
//                     ^ error: [semantics-changed] 'now' is not a version; write macro.micro, two numbers of at most six digits, such as "1.15"
public interface RackDefinition {
    long size();
}
