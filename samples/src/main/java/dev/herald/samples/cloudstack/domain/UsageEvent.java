package dev.herald.samples.cloudstack.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody uses more or less of the cloud from now on.
 *
 * @param number counts the usage events of a cloud
 * @param resource what is used; it has an owner
 * @param offering what was ordered; null if nothing was
 * @param size how much room it takes, in bytes; null if it takes none
 * @param virtualSize how much room its user sees, in bytes; null if that is the same
 * @param at from when on
 */
public record UsageEvent(
        long number,
        Resource resource,
        UUID zone,
        @Nullable String offering,
        @Nullable Long size,
        @Nullable Long virtualSize,
        Instant at) {
    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if nobody owns the resource
     */
    public UsageEvent {
        if (resource.owner() == null) {
            throw new IllegalArgumentException("nobody pays for " + resource.name() + ", which has no owner");
        }
    }

    /** The account that uses it. */
    public UUID payer() {
        return Objects.requireNonNull(resource.owner()).account();
    }

    /** What people call the resource. */
    public String resourceName() {
        return resource.name();
    }
}
