package dev.herald.processor.model;

/**
 * An annotation of ours that stands where it means nothing.
 *
 * @param origin the annotation
 * @param name its simple name
 * @param place where it would mean something
 */
public record IdleMark(Origin origin, String name, Place place) {
    /** Where annotations mean something. */
    public enum Place {
        /** The methods of a group of event types, or the group. */
        EVENTS,
        /** The interface that is the group, and not those that it extends. */
        GROUP,
        /** The members of a payload's definition. */
        FIELDS,
        /** The definition of a payload itself. */
        PAYLOADS,
        /** The members of a union: definitions that a sealed interface permits. */
        UNION_MEMBERS,
        /** Whatever can be written, but no field. */
        NO_FIELDS
    }
}
