package test;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;

/** Things that cannot be projected. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects({
    NodeDefinition.Node.class,
    int.class,
//     ^ error: [projects-class] int has no properties; name a class, a record or an interface
    NodeDefinition.Node.class,
//                     ^ error: [projects-class] NodeDefinition.Node is named already; from takes one instance of each class
    String[].class,
//          ^ error: [projects-class] String[] has no properties; name a class, a record or an interface
    NodeDefinition.Box.class
//                    ^ error: [projects-class] NodeDefinition.Box has type parameters; name a class that extends it and says what they are
})
public interface NodeDefinition {
    record Node(String name) {}

    record Box<T>(T content) {}

    String name();
}
