package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.cloudstack.domain.Alert;
import java.util.Optional;
import java.util.UUID;

/** What administrators should know. Who finds the same out again sends it again, under the same message id. */
@Payload(name = "AlertPayload", version = "1.0")
@Projects(Alert.class)
public interface AlertDefinition extends CloudFields {
    /** In a few words, such as {@code Host down, kvm-1}. */
    String subject();

    /** What is known of it. */
    String body();

    Optional<UUID> zone();

    Optional<UUID> pod();
}
