package dev.herald.samples.glance.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import dev.herald.samples.glance.domain.ImageMember;
import java.time.Instant;
import java.util.UUID;

/** Somebody that an image is shared with. */
@Payload(name = "ImageMemberPayload", version = "1.0", form = Form.PLAIN)
@Projects(ImageMember.class)
public interface ImageMemberDefinition {
    UUID imageId();

    /** The tenant that it is shared with. */
    String memberId();

    Status status();

    Instant createdAt();

    Instant updatedAt();

    /** What the tenant makes of it. */
    enum Status {
        @WireName("pending")
        PENDING,
        @WireName("accepted")
        ACCEPTED,
        @WireName("rejected")
        REJECTED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
