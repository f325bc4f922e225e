package app;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.INFO;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.Also;
import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;

@Events("node")
@Also(payload = NodeDefinition.class, at = {INFO, WARNING})
//                                          ^ error: [also-without-effect] no event type of this group leaves INFO to another payload
public interface NodeEventsDefinition {
    @Also(payload = NodeDefinition.class, at = {INFO, ERROR})
//                                              ^ error: [also-without-effect] INFO stays with the payload that create() returns; a method without @At claims INFO
    NodeDefinition create();

    @At({INFO, WARNING})
    @Also(payload = NodeDefinition.class, at = WARNING)
//                                             ^ error: [also-without-effect] WARNING stays with the payload that update() returns, since its @At claims it
    NodeDefinition update();

    @Phases({Phase.START, Phase.END})
    @Also(payload = NodeDefinition.class, at = ERROR)
//                                             ^ error: [also-without-effect] delete() has the phases [START, END]; only the phase ERROR can carry another payload, at level ERROR
    NodeDefinition delete();
}
