package dev.herald.samples.ironic.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The provision state of a node, the one that it is being brought to, and since when. */
public record ProvisionStatus(
        ProvisionState state,
        @Nullable ProvisionState target,
        @Nullable Instant updatedAt) {}
