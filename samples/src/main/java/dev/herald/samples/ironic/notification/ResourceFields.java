package dev.herald.samples.ironic.notification;

import dev.herald.value.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the payloads of all resources have in common. */
public interface ResourceFields {
    UUID uuid();

    Optional<Json> extra();

    Optional<Instant> createdAt();

    Optional<Instant> updatedAt();
}
