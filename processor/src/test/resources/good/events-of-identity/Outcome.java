package app;

import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;

public enum Outcome {
    @WireName("success")
    SUCCESS,
    @WireName("pending")
    PENDING,
    @Unknown
    OTHER
}
