package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.WireName;

@Events("node")
public interface NodeEventsDefinition {
    NodeDefinition powerSet();

    @WireName("power")
    NodeDefinition power_set();
//                 ^ error: [event-name-taken] power_set() becomes the constant POWER_SET and the class Power_set, which collide with those of powerSet(); call the method otherwise, and keep the event type with @WireName("power")

    NodeDefinition powerset();
//                 ^ error: [event-name-taken] powerset() becomes the constant POWERSET and the class Powerset, which collide with those of powerSet(); call the method otherwise, and keep the event type with @WireName("powerset")

    NodeDefinition group();
//                 ^ error: [event-name-taken] group() becomes the constant GROUP and the class Group, which collide with the constant GROUP of the group; call the method otherwise, and keep the event type with @WireName("group")

    NodeDefinition nodeEvents();
//                 ^ error: [event-name-taken] nodeEvents() becomes the constant NODE_EVENTS and the class NodeEvents, which collide with the class NodeEvents of the group; call the method otherwise, and keep the event type with @WireName("node_events")
}
