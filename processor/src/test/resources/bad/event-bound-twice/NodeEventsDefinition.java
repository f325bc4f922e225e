package app;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;
import dev.herald.annotation.Level;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;
import dev.herald.annotation.WireName;

@Events("node")
public interface NodeEventsDefinition {
    @Also(payload = NodeDefinition.class, at = Level.ERROR)
    @Also(payload = NodeDefinition.class, at = {Level.WARNING, Level.ERROR})
    NodeDefinition create();
//                 ^ error: [event-bound-twice] ERROR is given away twice; if either payload is meant, name a sealed interface of both

    @Phases(Phase.START)
    NodeDefinition power();

    @WireName("power.start")
//            ^ error: [event-bound-twice] 'node.power.start' at INFO is bound twice, by power() and powered(); give one of them another @WireName
    NodeDefinition powered();
}
