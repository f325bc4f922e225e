package bad;

import dev.herald.annotation.Unknown;
import dev.herald.value.Json;

@Unknown
record NoPayload(Json json) implements Nothing {}
