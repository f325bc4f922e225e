package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.OptOutBy;

@Events("identity")
@OptOutBy("outcome")
public interface IdentityEventsDefinition {
    IdentityDefinition authenticate();

    BasicDefinition user();

    CadfDefinition project();

    @OptOutBy("resource_info")
    BasicDefinition role();
}
