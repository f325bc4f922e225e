package dev.herald.annotation;

/**
 * How a point in time is written, always in UTC; every form of RFC 3339 is read.
 */
public enum Instants {
    /** {@code 2026-11-20T17:02:29Z}, the default. */
    Z,
    /** {@code 2026-11-20T17:02:29+00:00}. */
    OFFSET
}
