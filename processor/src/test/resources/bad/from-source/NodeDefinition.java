package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;

/** A path that begins in a class that is not projected. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects(NodeDefinition.Node.class)
public interface NodeDefinition {
    record Node(String name) {}

    record Transition(String name) {}

    @From(value = "name", source = Transition.class)
//                                           ^ error: [from-source] NodeDefinition.Transition is not among the classes of @Projects; name it there, or write NodeDefinition.Node
    String name();
}
