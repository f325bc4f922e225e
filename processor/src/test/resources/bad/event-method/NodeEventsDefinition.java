package app;

import dev.herald.annotation.Events;

@Events("node")
public interface NodeEventsDefinition extends Parent {
//     ^ error: [event-method] grow() has parameters; a method of a group is an event type: abstract, without parameters, and it returns a payload
    NodeDefinition create(String name);
//                 ^ error: [event-method] create() has parameters; a method of a group is an event type: abstract, without parameters, and it returns a payload

    <D> NodeDefinition update();
//                     ^ error: [event-method] update() has type parameters; a method of a group is an event type: abstract, without parameters, and it returns a payload

    default NodeDefinition delete() {
//                         ^ error: [event-method] delete() has a body; a method of a group is an event type: abstract, without parameters, and it returns a payload
        return null;
    }

    static NodeDefinition move() {
//                        ^ error: [event-method] move() has a body; a method of a group is an event type: abstract, without parameters, and it returns a payload
        return null;
    }
}
