package dev.herald.samples.keystone.domain;

/** Users that are given roles together. */
public record Group(String id, String name, String domainId) implements Resource {}
