package bad;

import dev.herald.annotation.Unknown;

@Unknown
record Wrong(String text) implements Owner {}
// < error: [union-members] what stands for unknown payloads is a record with one component: record Wrong(Json json) implements Owner
