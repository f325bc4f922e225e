package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ports of a node that are bonded. */
public record Portgroup(
        UUID uuid,
        UUID nodeUuid,
        @Nullable String name,
        @Nullable String address,
        String mode,
        Map<String, ?> properties,
        boolean standalonePortsSupported,
        Map<String, ?> extra,
        Instant createdAt,
        @Nullable Instant updatedAt) {}
