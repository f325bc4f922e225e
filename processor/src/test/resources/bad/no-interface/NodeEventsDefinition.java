package app;

import dev.herald.annotation.Events;

@Events("node")
public abstract class NodeEventsDefinition {
//              ^ error: [no-interface] a group of event types is an interface; make NodeEventsDefinition one
    abstract NodeDefinition create();
}
