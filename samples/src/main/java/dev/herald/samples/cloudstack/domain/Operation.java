package dev.herald.samples.cloudstack.domain;

import java.util.UUID;

/**
 * Something that somebody does.
 *
 * @param id tells operations apart; that of a job is the job's
 * @param user who does it
 * @param resource what it is done to
 * @param description what is done, in words
 */
public record Operation(UUID id, UUID user, Resource resource, String description) {}
