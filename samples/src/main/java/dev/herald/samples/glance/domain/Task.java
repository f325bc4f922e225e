package dev.herald.samples.glance.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Work that takes so long that nobody waits for it.
 *
 * @param owner the tenant or user that created it
 * @param type such as {@code import}
 * @param input what it works with, in the words of its type
 * @param expiresAt when users see it no longer
 */
public record Task(
        UUID id,
        String owner,
        String type,
        Status status,
        Map<String, ?> input,
        Instant expiresAt,
        Instant createdAt,
        Instant updatedAt) {
    /** How far a task is. */
    public enum Status {
        PENDING,
        PROCESSING,
        SUCCESS,
        FAILURE
    }

    /** Copies the input. */
    public Task {
        input = Map.copyOf(input);
    }

    /** The same task, further on its way. */
    public Task become(Status status, Instant now) {
        return new Task(id, owner, type, status, input, expiresAt, createdAt, now);
    }
}
