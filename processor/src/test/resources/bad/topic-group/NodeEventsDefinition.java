package app;

import dev.herald.annotation.Events;

@Events("node")
public interface NodeEventsDefinition {
    NodeDefinition create();
}
