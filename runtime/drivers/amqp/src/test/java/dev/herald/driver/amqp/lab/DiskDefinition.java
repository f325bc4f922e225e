package dev.herald.driver.amqp.lab;

import dev.herald.annotation.Payload;
import java.util.Optional;

/** A disk in the laboratory. */
@Payload(name = "DiskPayload", version = "1.2", namespace = "lab")
public interface DiskDefinition {
    String serial();

    int size();

    Optional<String> note();
}
