package dev.herald.samples.ironic.domain;

import java.util.Map;

/** The driver of a node, how it reaches the machine, and what it keeps for itself. */
public record DriverSettings(String name, Map<String, ?> info, Map<String, ?> internalInfo) {
    /** How it reaches the machine, for others to see. */
    public Map<String, ?> maskedInfo() {
        return Secrets.masked(info);
    }
}
