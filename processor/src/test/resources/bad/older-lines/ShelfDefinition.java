package bad;

import dev.herald.annotation.Payload;

@Payload(
        namespace = "bad",
        name = "ShelfPayload",
        version = "3.0",
        reads = {1, 2, 1},
//                     ^ error: [older-lines] line 1 is named already; name it once
        writes = 1)
//               ^ error: [older-lines] steps lead from each line to the next, so none can be left out between 1 and 3; write writes = {1, 2}
public interface ShelfDefinition {
    String name();
}
