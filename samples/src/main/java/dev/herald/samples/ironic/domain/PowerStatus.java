package dev.herald.samples.ironic.domain;

import org.jspecify.annotations.Nullable;

/** The last known power state of a node, and the one that it is being brought to; either may not be there. */
public record PowerStatus(
        @Nullable PowerState state, @Nullable PowerState target) {
    /** Known, and not about to change. */
    public static PowerStatus of(PowerState state) {
        return new PowerStatus(state, null);
    }
}
