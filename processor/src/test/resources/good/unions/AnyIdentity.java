package unions;

import dev.herald.annotation.Unknown;
import dev.herald.value.Json;

/** Told in a way that is not known here. */
@Unknown
public record AnyIdentity(Json json) implements IdentityDefinition {}
