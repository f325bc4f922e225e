package dev.herald.processor.model;

/** How the value of a property becomes that of a field. */
public sealed interface Conversion {
    /** It is one already; at most Java boxes, unboxes or widens it. */
    record Same() implements Conversion {}

    /**
     * A number of a wider type.
     *
     * @param keyword the wider type, such as {@code long}
     * @param isBoxed whether the number may be null
     */
    record Wider(String keyword, boolean isBoxed) implements Conversion {}

    /**
     * The constant of the same name.
     *
     * @param type the enum of the field
     */
    record SameName(JavaType.Declared type) implements Conversion {}

    /**
     * The payload of a domain object.
     *
     * @param payload the generated class, which has a {@code from} of one parameter
     */
    record Nested(JavaType.Declared payload) implements Conversion {}

    /** Opaque JSON. */
    record ToJson() implements Conversion {}

    /**
     * A list, or a set.
     *
     * @param isSet which of them
     * @param element how elements become those of the field
     */
    record Elements(boolean isSet, Conversion element) implements Conversion {}

    /**
     * A map.
     *
     * @param key how keys become those of the field
     * @param value how values become those of the field
     */
    record Entries(Conversion key, Conversion value) implements Conversion {}

    /**
     * There is no way.
     *
     * @param why the reason and what to do, if there is a better one than that the types differ
     */
    record Impossible(String why) implements Conversion {}

    /** Whether null has to be looked at before. */
    default boolean needsValue() {
        return !(this instanceof Same || this instanceof ToJson || this instanceof Impossible)
                && !(this instanceof Wider wider && !wider.isBoxed());
    }
}
