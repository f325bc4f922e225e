package dev.herald.samples.ironic.domain;

import org.jspecify.annotations.Nullable;

/** Who a node belongs to, and who may use it now. */
public record Ownership(@Nullable String owner, @Nullable String lessee) {
    /** Nobody in particular. */
    public static final Ownership NONE = new Ownership(null, null);
}
