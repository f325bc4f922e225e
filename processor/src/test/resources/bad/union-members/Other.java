package bad;

import dev.herald.annotation.Unknown;
import dev.herald.value.Json;

@Unknown
record Other(Json json) implements Owner {}
// < error: [union-members] Any stands for unknown payloads of Owner already; remove one of them
