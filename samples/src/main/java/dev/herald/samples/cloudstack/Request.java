package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Resource;
import java.util.UUID;

/**
 * What somebody wants to have done.
 *
 * @param action what
 * @param user who wants it
 * @param resource to what
 * @param description the same in words
 */
public record Request(Action action, UUID user, Resource resource, String description) {}
