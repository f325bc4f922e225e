package bad;

import dev.herald.annotation.Unknown;
import dev.herald.value.Json;

@Unknown
record Any(Json json) implements Owner {}
