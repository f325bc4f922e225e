package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chassis, which holds nodes. */
public record Chassis(
        UUID uuid,
        @Nullable String description,
        Map<String, ?> extra,
        Instant createdAt,
        @Nullable Instant updatedAt) {}
