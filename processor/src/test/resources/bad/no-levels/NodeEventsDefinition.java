package app;

import dev.herald.annotation.Also;
import dev.herald.annotation.At;
import dev.herald.annotation.Events;

@Events("node")
@Also(payload = NodeDefinition.class, at = {})
//                                         ^ error: [no-levels] @Also names no level; name at least one, such as ERROR
public interface NodeEventsDefinition {
    @At({})
//  ^ error: [no-levels] @At names no level; name at least one, or leave it away for INFO
    NodeDefinition create();

    @Also(payload = NodeDefinition.class, at = {})
//                                             ^ error: [no-levels] @Also names no level; name at least one, such as ERROR
    NodeDefinition update();
}
