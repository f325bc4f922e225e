package app;

import dev.herald.annotation.Events;

@Events("node")
public interface MoreEventsDefinition {
    NodeDefinition create();
}
