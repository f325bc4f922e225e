package dev.herald.samples.keystone.domain;

/** Somebody who can authenticate. */
public record User(String id, String name, String domainId, boolean enabled) implements Resource {}
