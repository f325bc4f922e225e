package dev.herald.samples.ironic.domain;

import org.jspecify.annotations.Nullable;

/** Whether a node is kept from being deleted or rebuilt, and why. */
public record Protection(boolean on, @Nullable String reason) {
    /** It is not. */
    public static final Protection OFF = new Protection(false, null);
}
