package app;

import dev.herald.annotation.Unknown;
import dev.herald.value.Json;

/** Another way. */
@Unknown
public record OtherWay(Json json) implements WayDefinition {}
