package dev.herald.samples.ironic.domain;

import org.jspecify.annotations.Nullable;

/** Whether a node is to be taken out of service, and why; nobody may have said yet. */
public record Retirement(
        @Nullable Boolean retired, @Nullable String reason) {
    /** Nobody has said. */
    public static final Retirement UNSAID = new Retirement(null, null);
}
