package dev.herald.samples.keystone.domain;

/** How an attempt ended, or that it has not ended yet. */
public enum Outcome {
    SUCCESS,
    FAILURE,
    PENDING,
    UNKNOWN
}
