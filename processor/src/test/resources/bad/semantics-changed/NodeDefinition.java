package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.SemanticsChanged;

@Payload(namespace = "bad", name = "NodePayload", version = "1.4")
@SemanticsChanged(in = "1.3", value = "size is in bytes")
//                     ^ error: [semantics-changed] a micro version adds, and changes no meaning; write in = "2.0", the beginning of the next macro line
public interface NodeDefinition {
    long size();
}
