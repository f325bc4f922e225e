package test;

import dev.herald.annotation.Constant;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;

/** A path for a field that has only one value. */
@Payload(name = "PortPayload", version = "1.0", namespace = "test")
@Projects(PortDefinition.Port.class)
public interface PortDefinition {
    record Port(String name) {}

    @From("name")
//  ^ error: [from-unused] the field has only one value, so there is nothing to take; leave out @From or @Constant
    @Constant("port")
    String kind();

    String name();
}
