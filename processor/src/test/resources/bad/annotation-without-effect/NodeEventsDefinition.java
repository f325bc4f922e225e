package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;

@Events("node")
public interface NodeEventsDefinition extends Crud<NodeDefinition> {
    @Since("1.1")
//  ^ error: [annotation-without-effect] @Since is for the fields of a payload; remove it
    @Sensitive
//  ^ error: [annotation-without-effect] @Sensitive is for the fields of a payload; remove it
    NodeDefinition delete();
}
