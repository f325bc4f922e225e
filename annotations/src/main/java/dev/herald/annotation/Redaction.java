package dev.herald.annotation;

/**
 * What happens to the value of a {@link Sensitive} field. Wherever people look ({@code toString}, logs, exceptions, listings) it is
 * masked in each case.
 */
public enum Redaction {
    /** Masked where people look; on the wire as it is. The default. */
    LOG,
    /** {@code "***"} on the wire as well; for strings only. */
    MASK,
    /** Left out on the wire; for optional fields only. */
    OMIT
}
