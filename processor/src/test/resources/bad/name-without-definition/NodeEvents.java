package app;

import dev.herald.annotation.Events;

@Events("node")
public interface NodeEvents {
//     ^ error: [name-without-definition] the name of a group of event types ends in Definition, and the generated class is called what is before it; call it NodeEventsDefinition
    NodeDefinition create();
}
