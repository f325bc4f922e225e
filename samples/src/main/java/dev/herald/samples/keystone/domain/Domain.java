package dev.herald.samples.keystone.domain;

/** What owns projects, users and groups. */
public record Domain(String id, String name, boolean enabled) implements Resource {}
