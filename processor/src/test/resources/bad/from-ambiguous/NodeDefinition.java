package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import java.util.Optional;

/** Fields that two domain classes have. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects({NodeDefinition.Node.class, NodeDefinition.Transition.class})
public interface NodeDefinition {
    record Power(String state) {}

    record Node(String name, Power power) {}

    record Transition(String name, Power power) {}

    String name();
//         ^ error: [from-ambiguous] 'name' is a property of NodeDefinition.Node and of NodeDefinition.Transition; write @From(value = "name", source = NodeDefinition.Node.class) or @From(value = "name", source = NodeDefinition.Transition.class)

    @From("power.state")
//        ^ error: [from-ambiguous] 'power' is a property of NodeDefinition.Node and of NodeDefinition.Transition; write @From(value = "power.state", source = NodeDefinition.Node.class) or @From(value = "power.state", source = NodeDefinition.Transition.class)
    Optional<String> powerState();
}
