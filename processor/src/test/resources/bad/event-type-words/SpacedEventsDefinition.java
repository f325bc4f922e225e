package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.WireName;

@Events("bare metal.node")
//      ^ error: [event-type-words] 'bare metal' is no word of an event type; words are separated by dots, and each is one or more of A-Z, a-z, 0-9, _, - and %
public interface SpacedEventsDefinition {
    NodeDefinition create();

    @WireName("update..all")
//            ^ error: [event-type-words] '' is no word of an event type; words are separated by dots, and each is one or more of A-Z, a-z, 0-9, _, - and %
    NodeDefinition update();

    NodeDefinition größe();
//                 ^ error: [event-type-words] 'größe' is no word of an event type; words are separated by dots, and each is one or more of A-Z, a-z, 0-9, _, - and %; give größe() a @WireName
}
