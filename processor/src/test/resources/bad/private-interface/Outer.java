package app;

import dev.herald.annotation.Events;

final class Outer {
    @Events("node")
    private interface NodeEventsDefinition {
//          ^ error: [private-interface] a group of event types is not private, since others use what is generated from it
        NodeDefinition create();
    }
}
