package dev.herald.samples.glance.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody that an image is shared with.
 *
 * @param memberId the tenant
 * @param status what the tenant makes of it
 */
public record ImageMember(UUID imageId, String memberId, Status status, Instant createdAt, Instant updatedAt) {
    /** What a tenant makes of an image that is shared with it. */
    public enum Status {
        PENDING,
        ACCEPTED,
        REJECTED
    }

    /** The same with what the tenant makes of it now. */
    public ImageMember become(Status status, Instant now) {
        return new ImageMember(imageId, memberId, status, createdAt, now);
    }
}
