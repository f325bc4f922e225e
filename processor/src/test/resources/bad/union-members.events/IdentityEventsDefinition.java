package app;

import dev.herald.annotation.Events;

@Events("identity")
public interface IdentityEventsDefinition {
    IdentityDefinition authenticate();

    Shape draw();
}
