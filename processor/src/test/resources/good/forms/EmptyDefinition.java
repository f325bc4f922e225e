package forms;

import dev.herald.annotation.Payload;

/** Nothing but that it happened. */
@Payload(namespace = "forms", name = "EmptyPayload", version = "1.0")
public interface EmptyDefinition {}
