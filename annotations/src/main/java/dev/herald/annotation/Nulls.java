package dev.herald.annotation;

/**
 * What is written for a field that is empty. Both are read as the same.
 */
public enum Nulls {
    /** {@code null}, the default: every field is there. */
    WRITTEN,
    /** Nothing: the field is left out, as readers of formats such as CADF want it. */
    LEFT_OUT
}
