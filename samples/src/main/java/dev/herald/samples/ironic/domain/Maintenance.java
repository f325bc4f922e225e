package dev.herald.samples.ironic.domain;

import org.jspecify.annotations.Nullable;

/** Whether people work on a node, why, and the fault that made the conductor call for them. */
public record Maintenance(
        boolean on, @Nullable String reason, @Nullable String fault) {
    /** Nobody does. */
    public static final Maintenance OFF = new Maintenance(false, null, null);

    /** People asked for it. */
    public static Maintenance because(String reason) {
        return new Maintenance(true, reason, null);
    }
}
