package dev.herald.samples.keystone.domain;

/** What an event is about. */
public enum EventKind {
    /** What somebody did. */
    ACTIVITY,
    /** What was measured. */
    MONITOR,
    /** What a policy decided. */
    CONTROL
}
