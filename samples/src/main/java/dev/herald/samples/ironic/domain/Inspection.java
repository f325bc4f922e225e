package dev.herald.samples.ironic.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a node was last looked at. */
public record Inspection(
        @Nullable Instant startedAt, @Nullable Instant finishedAt) {
    /** Never. */
    public static final Inspection NONE = new Inspection(null, null);
}
