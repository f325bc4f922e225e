package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;

/** How an attempt ended, in the words of CADF. */
public enum CadfOutcome {
    @WireName("success")
    SUCCESS,
    @WireName("failure")
    FAILURE,
    /** It has not ended yet. */
    @WireName("pending")
    PENDING,
    /** The producer does not know how it ended. */
    @WireName("unknown")
    UNKNOWN,
    /** The consumer does not know the word. */
    @Unknown
    OTHER
}
