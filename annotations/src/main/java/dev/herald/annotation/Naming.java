package dev.herald.annotation;

/**
 * How the wire name of a field is made from the name of its accessor; {@link WireName} wins over it.
 *
 * <p>A name consists of words. One begins at a capital behind a small letter or a digit ({@code power2State}: power2, State), at the
 * last of several capitals if a small letter follows ({@code URLPath}: URL, Path), and behind an underscore. No word is taken away:
 * {@code isProtected} becomes {@code is_protected}.
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
