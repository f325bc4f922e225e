package dev.herald.samples.keystone.notification;

import dev.herald.annotation.WireName;

/** What an event is about, in the words of CADF, which has these three. */
public enum CadfEventType {
    @WireName("activity")
    ACTIVITY,
    @WireName("monitor")
    MONITOR,
    @WireName("control")
    CONTROL
}
