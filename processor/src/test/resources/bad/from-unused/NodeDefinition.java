package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;

/** Paths, but no domain class. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
public interface NodeDefinition {
    @From("name")
//  ^ error: [from-unused] there is no domain class in which a path could begin; name it with @Projects on the definition
    String name();
}
