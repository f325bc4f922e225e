package dev.herald.samples.keystone.domain;

/**
 * A service of the cloud.
 *
 * @param type what it is for, such as {@code compute}
 */
public record Service(String id, String type, String name) implements Resource {}
