package dev.herald.samples.ironic.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A remote volume of a node. */
public record VolumeTarget(
        UUID uuid,
        UUID nodeUuid,
        String volumeType,
        String volumeId,
        int bootIndex,
        Map<String, ?> properties,
        Map<String, ?> extra,
        Instant createdAt,
        @Nullable Instant updatedAt) {
    /** The properties, for others to see. */
    public Map<String, ?> maskedProperties() {
        return Secrets.masked(properties);
    }
}
