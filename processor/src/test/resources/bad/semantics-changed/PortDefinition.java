package bad;

import dev.herald.annotation.Payload;
import dev.herald.annotation.SemanticsChanged;

@Payload(namespace = "bad", name = "PortPayload", version = "1.4")
@SemanticsChanged(in = "2.0", value = " ")
//                     ^ error: [semantics-changed] PortPayload has version 1.4, and no 2.0 yet; raise the version to 2.0
//                                    ^ error: [semantics-changed] nothing is said about what changed; write it for those who read the history, such as "size is in bytes, no longer in MiB"
public interface PortDefinition {
    long size();
}
