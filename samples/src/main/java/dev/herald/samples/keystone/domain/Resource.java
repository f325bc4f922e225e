package dev.herald.samples.keystone.domain;

/** Something that Keystone keeps, and that has an id of its own. */
public interface Resource {
    /** The id. */
    String id();
}
