package dev.herald.processor.model;

/**
 * Something that does not fit into a definition.
 *
 * @param origin what
 * @param kind why
 * @param name its name in Java
 */
public record Misfit(Origin origin, Kind kind, String name) {
    /** Why something does not fit. */
    public enum Kind {
        /** The definition has type parameters. */
        GENERIC,
        /** The definition, or a type around it, is private. */
        PRIVATE,
        /** The definition is an inner or local class. */
        INNER,
        /** The definition is sealed: the generated class could not implement it. */
        SEALED,
        /** The definition is an enum or annotation. */
        NO_DEFINITION,
        /** The method has parameters. */
        PARAMETERS,
        /** The method has type parameters. */
        TYPE_PARAMETERS,
        /** The method has a body, and belongs to a group of event types. */
        BODY,
        /** The method returns nothing. */
        VOID,
        /** The method throws checked exceptions. */
        THROWS,
        /** The member of a domain class is marked, but not as one that gets out. */
        NOT_SINCE,
        /** The name has a meaning of its own in each class, or in generated ones. */
        RESERVED_NAME,
        /** Unrelated super-interfaces declare the accessor, and say different things of it. */
        CONFLICT
    }
}
