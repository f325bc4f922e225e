package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import java.io.IOException;
import java.util.Optional;

/** Properties that throw what from does not. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects(NodeDefinition.Node.class)
public interface NodeDefinition {
    interface Power {
        String state() throws InterruptedException, IOException;
    }

    interface Node {
        String name() throws IOException;

        Power power() throws IllegalStateException;
    }

    String name();
//         ^ error: [from-throws] NodeDefinition.Node.name() throws IOException, and from throws nothing that must be caught; take a property that does not

    @From("power.state")
//        ^ error: [from-throws] NodeDefinition.Power.state() throws InterruptedException, IOException, and from throws nothing that must be caught; take a property that does not
    Optional<String> powerState();
}
