package bad;

import dev.herald.annotation.Payload;

@Payload(
        namespace = "bad",
        name = "PortPayload",
        version = "2.0",
        reads = {1, 2})
//                  ^ error: [older-lines] line 2 is not before 2.0; name lines from 0 to 1
public interface PortDefinition {
    String name();
}
