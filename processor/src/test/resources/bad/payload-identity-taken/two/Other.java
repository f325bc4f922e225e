package two;

import dev.herald.annotation.Payload;

/** The same name, but another namespace. */
public interface Other {
    @Payload(namespace = "other", name = "OtherPayload", version = "1.0")
    interface OtherDefinition {
        String name();
    }
}
