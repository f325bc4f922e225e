package dev.herald.samples.cloudstack;

import java.util.Set;

/** What accounts are charged for, and between which events. */
public enum UsageType {
    RUNNING_INSTANCE(Set.of("VM.START"), Set.of("VM.STOP", "VM.DESTROY")),
    ALLOCATED_INSTANCE(Set.of("VM.CREATE"), Set.of("VM.DESTROY")),
    VOLUME(Set.of("VOLUME.CREATE", "VOLUME.RESIZE"), Set.of("VOLUME.DELETE")),
    PUBLIC_IP(Set.of("NET.IPASSIGN"), Set.of("NET.IPRELEASE")),
    SNAPSHOT(Set.of("SNAPSHOT.CREATE"), Set.of("SNAPSHOT.DELETE")),
    TEMPLATE(Set.of("TEMPLATE.CREATE"), Set.of("TEMPLATE.DELETE"));

    private final Set<String> begins;
    private final Set<String> ends;

    UsageType(Set<String> begins, Set<String> ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** Whether usage begins with an event, such as {@code VM.START}; what was used before ends there. */
    boolean beginsWith(String event) {
        return begins.contains(event);
    }

    /** Whether usage ends with an event. */
    boolean endsWith(String event) {
        return ends.contains(event);
    }

    /** Whether an event has to do with it. */
    boolean knows(String event) {
        return beginsWith(event) || endsWith(event);
    }
}
