package dev.herald.annotation;

/**
 * How a payload looks on the wire.
 */
public enum Form {
    /** An object with namespace, name, version and data, the default. */
    OBJECT,
    /** The data alone; the identity travels in the headers of the message. */
    PLAIN,
    /** The value of the only field, alone: a bare string, number or object. */
    BARE
}
