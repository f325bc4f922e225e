package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a node is known by to its storage. */
public record VolumeConnector(
        UUID uuid,
        UUID nodeUuid,
        String type,
        String connectorId,
        Map<String, ?> extra,
        Instant createdAt,
        @Nullable Instant updatedAt) {}
