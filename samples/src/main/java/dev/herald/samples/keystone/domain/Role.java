package dev.herald.samples.keystone.domain;

/** What somebody may do. */
public record Role(String id, String name) implements Resource {}
