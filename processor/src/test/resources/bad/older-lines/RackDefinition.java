package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "RackPayload", version = "0.3", reads = 0)
//                                                                         ^ error: [older-lines] line 0 is not before 0.3; there is none, so leave reads out
public interface RackDefinition {
    String name();
}
