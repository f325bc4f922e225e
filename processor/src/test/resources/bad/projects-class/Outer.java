package test;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;

/** Hides the class that is projected. */
final class Outer {
    private record Hidden(String name) {}

    /** Cannot be filled from what others do not see. */
    @Payload(name = "OuterPayload", version = "1.0", namespace = "test")
    @Projects(Hidden.class)
//                  ^ error: [projects-class] Outer.Hidden cannot be seen from the package of the definition; make it public
    interface OuterDefinition {
        String name();
    }
}
