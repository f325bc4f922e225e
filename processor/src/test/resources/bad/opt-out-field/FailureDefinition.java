package app;

import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "FailurePayload", version = "1.0")
public interface FailureDefinition {
    String message();

    String outcome();
}
