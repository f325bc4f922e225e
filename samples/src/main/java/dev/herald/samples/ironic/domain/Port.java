package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A network port of a node. */
public record Port(
        UUID uuid,
        UUID nodeUuid,
        String address,
        boolean pxeEnabled,
        Map<String, ?> localLinkConnection,
        @Nullable UUID portgroupUuid,
        @Nullable String physicalNetwork,
        boolean smartNic,
        Map<String, ?> extra,
        Instant createdAt,
        @Nullable Instant updatedAt) {}
