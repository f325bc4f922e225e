package dev.herald.samples.ironic.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The step that a node is at while it is cleaned or deployed. */
public record Steps(
        @Nullable Map<String, ?> clean, @Nullable Map<String, ?> deploy) {
    /** Neither. */
    public static final Steps NONE = new Steps(null, null);
}
