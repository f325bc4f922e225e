package dev.herald.samples.cloudstack.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a cloud.
 *
 * @param type what kind of thing it is
 * @param id its id: a UUID, or the name of a configuration value
 * @param name what people call it
 * @param owner who has it; null if it is the cloud's own, as a host is
 */
public record Resource(
        ResourceType type, String id, String name, @Nullable Owner owner) {}
