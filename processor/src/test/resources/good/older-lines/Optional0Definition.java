package app;

import dev.herald.annotation.Payload;

/** Something that never changed. */
@Payload(namespace = "app", name = "Optional0Payload", version = "1.0")
public interface Optional0Definition {
    String name();
}
