package bad;

import dev.herald.annotation.Events;
import dev.herald.annotation.Retired;

@Events("bad.node")
public interface NodeEventsDefinition {
    NodeDefinition create();
//                 ^ error: [retired-event] NodePayload is @Retired, and not written any more; write @Retired on create too, or name another payload

    @Retired("1.4")
//           ^ error: [retired-event] an event type has no version; write @Retired on update
    NodeDefinition update();

    @Retired
    NodeDefinition delete();
}
