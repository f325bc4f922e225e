package dev.herald.example;

import dev.herald.annotation.Payload;
import java.net.URI;

/** Where a volume is attached. */
@Payload(namespace = "example", name = "HostPayload", version = "1.0")
public interface HostDefinition {
    URI address();

    int port();
}
