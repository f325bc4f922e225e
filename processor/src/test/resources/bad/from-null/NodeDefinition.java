package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import java.util.Optional;

/** Fields that must be there, filled with what may not be. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects(NodeDefinition.Node.class)
public interface NodeDefinition {
    record Power(String state, int watts) {}

    record Node(Power power, Optional<Power> next, Optional<String> name) {}

    @From("power.state")
//        ^ error: [from-null] NodeDefinition.Node.power() may be null, so the field may be absent; write Optional<String> powerState()
    String powerState();

    @From("power.watts")
//        ^ error: [from-null] NodeDefinition.Node.power() may be null, so the field may be absent; write Optional<Integer> powerWatts()
    int powerWatts();

    @From("next.state")
//        ^ error: [from-null] NodeDefinition.Node.next() may be empty, so the field may be absent; write Optional<String> nextState()
    String nextState();

    String name();
//         ^ error: [from-null] NodeDefinition.Node.name() may be empty, so the field may be absent; write Optional<String> name()
}
