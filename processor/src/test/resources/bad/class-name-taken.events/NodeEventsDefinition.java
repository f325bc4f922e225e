package app;

import dev.herald.annotation.Events;

@Events("node")
public interface NodeEventsDefinition {
//     ^ error: [class-name-taken] the generated class is called NodeEvents, and there is a type of this name already; call NodeEventsDefinition otherwise
    NodeDefinition create();
}
