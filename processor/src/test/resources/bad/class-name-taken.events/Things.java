package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.Topic;

final class Things {
    @Events("things")
    interface AllDefinition {
        NodeDefinition create();
    }

    interface Others {
        @Topic(name = "others", events = {})
        interface AllDefinition {}
//      ^ error: [class-name-taken] the generated class is called All, and so is that of Things.AllDefinition; call AllDefinition otherwise
    }
}
