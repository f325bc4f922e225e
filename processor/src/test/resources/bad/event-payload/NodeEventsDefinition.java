package app;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;
import dev.herald.annotation.Level;
import java.util.List;

@Events("node")
@Also(payload = Node.class, at = Level.ERROR)
//                  ^ error: [event-payload] Node is no definition of a payload; did you mean NodeDefinition?
public interface NodeEventsDefinition extends Parent<String> {
//     ^ error: [event-payload] open(): String is no definition of a payload; an event type carries a payload: name the interface or class with @Payload
    void create();
//       ^ error: [event-payload] create(): void is no payload; an event type carries a payload: name the interface or class with @Payload

    Node update();
//       ^ error: [event-payload] update(): Node is no definition of a payload; did you mean NodeDefinition?

    NodePayload delete();
//              ^ error: [event-payload] delete(): NodePayload is generated, and a definition never names what is generated; name NodeDefinition

    List<NodeDefinition> move();
//                       ^ error: [event-payload] move(): List<NodeDefinition> is no definition of a payload; did you mean NodeDefinition?

    String rename();
//         ^ error: [event-payload] rename(): String is no definition of a payload; an event type carries a payload: name the interface or class with @Payload

    ShelfPayload fill();
//               ^ error: [event-payload] fill(): ShelfPayload is generated, and a definition never names what is generated; name Shelf

    int count();
//      ^ error: [event-payload] count(): int is no payload; an event type carries a payload: name the interface or class with @Payload

    @Also(payload = NodePayload.class, at = Level.WARNING)
//                             ^ error: [event-payload] NodePayload is generated, and a definition never names what is generated; name NodeDefinition
    NodeDefinition grow();

    Empty shrink();
//        ^ error: [event-payload] shrink(): Empty permits no definition of a payload; an event type carries a payload: name the interface or class with @Payload
}
