package dev.herald.samples.ironic.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What runs on a node. */
public record Instance(@Nullable UUID uuid, Map<String, ?> info) {
    /** Nothing. */
    public static final Instance NONE = new Instance(null, Map.of());
}
