package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Steps for nodes that are deployed with a trait of this name. */
public record DeployTemplate(
        UUID uuid,
        String name,
        List<Map<String, ?>> steps,
        Map<String, ?> extra,
        Instant createdAt,
        @Nullable Instant updatedAt) {}
