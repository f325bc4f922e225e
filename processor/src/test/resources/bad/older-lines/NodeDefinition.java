package bad;

import dev.herald.annotation.Payload;

@Payload(
        namespace = "bad",
        name = "NodePayload",
        version = "4.0",
        reads = {1, 3},
//               ^ error: [older-lines] steps lead from each line to the next, so none can be left out between 1 and 4; write reads = {1, 2, 3}
        writes = {2, 3})
//                ^ error: [older-lines] line 2 is written, but not read; add it to reads
public interface NodeDefinition {
    String name();
}
