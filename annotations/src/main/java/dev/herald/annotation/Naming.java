package dev.herald.annotation;

/**
 * How the wire name of a field is made from the name of its accessor; {@link WireName} wins over it.
 */
public enum Naming {
    /** {@code powerState} becomes {@code power_state}, the default. */
    SNAKE_CASE,
    /** {@code powerState} becomes {@code powerState}, {@code TypeURI} becomes {@code typeURI}. */
    CAMEL_CASE,
    /** {@code powerState} becomes {@code power-state}. */
    KEBAB_CASE,
    /** The name of the accessor, unchanged. */
    AS_IS
}
