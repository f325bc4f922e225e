package dev.herald.samples.keystone.domain;

/** A part of the cloud. */
public record Region(String id, String description) implements Resource {}
