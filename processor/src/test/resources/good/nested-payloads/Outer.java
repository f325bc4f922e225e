package nested;

import dev.herald.annotation.Payload;
import java.util.Optional;

/** Holds a definition. */
public final class Outer {
    private Outer() {}

    /** Nested in a class, and seen in its package only. */
    @Payload(namespace = "nested", name = "InnerPayload", version = "1.0")
    interface InnerDefinition {
        Optional<PortDefinition> port();

        Builder builderLike();

        /** A name that the generated class has too. */
        enum Builder {
            ONE,
            TWO
        }
    }
}
