package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;

/** Nothing is projected. */
@Payload(name = "PortPayload", version = "1.0", namespace = "test")
@Projects({})
// < error: [projects-class] no class is named; name the domain classes that the payload is filled from, or leave it out
public interface PortDefinition {
    @From("name")
    String name();
}
