package dev.herald.samples.ironic.domain;

import java.util.Locale;

/** What makes a node change its provision state. */
public enum ProvisionEvent {
    MANAGE,
    PROVIDE,
    DEPLOY,
    DELETE,
    CLEAN,
    /** The work has ended well. */
    DONE,
    /** The work failed. */
    FAIL,
    /** The work failed, and nobody knows what it left behind. */
    ERROR;

    /** As Ironic calls it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells of a failure. */
    public boolean isFailure() {
        return this == FAIL || this == ERROR;
    }
}
