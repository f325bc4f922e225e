package app;

import dev.herald.annotation.Events;

@Events("identity")
public interface IdentityEventsDefinition {
    IdentityDefinition authenticate();
//                     ^ error: [plain-payloads-alike] BasicDefinition and CadfDefinition cannot be told apart without headers; give them a field with a different @Constant each, or each a required field that the other has not
}
