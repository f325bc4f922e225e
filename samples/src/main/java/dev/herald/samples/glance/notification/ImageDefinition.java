package dev.herald.samples.glance.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import dev.herald.samples.glance.domain.Image;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The metadata of an image. The documentation says that this is the payload, and not which fields it has: these are the ones that an
 * image has in this sample.
 */
@Payload(name = "ImagePayload", version = "1.0", form = Form.PLAIN)
@Projects(Image.class)
public interface ImageDefinition {
    UUID id();

    Optional<String> name();

    /** The tenant or user that owns the image. */
    String owner();

    Status status();

    Visibility visibility();

    /** Whether it cannot be deleted. */
    @WireName("protected")
    @From("isProtected")
    boolean isProtected();

    /** Such as {@code qcow2}. */
    String diskFormat();

    /** Such as {@code bare}. */
    String containerFormat();

    /** The size of the data in bytes, when they are known. */
    @From("contents.size")
    Optional<Long> size();

    /** The SHA-256 of the data in hexadecimal digits, when they are known. */
    @From("contents.checksum")
    Optional<String> checksum();

    /** What people say of it. */
    Map<String, String> properties();

    Set<String> tags();

    Instant createdAt();

    Instant updatedAt();

    /** How far an image is. */
    enum Status {
        /** Its data are not there. */
        @WireName("queued")
        QUEUED,
        /** Its data are on their way. */
        @WireName("saving")
        SAVING,
        /** It can be used. */
        @WireName("active")
        ACTIVE,
        /** It was deleted. */
        @WireName("deleted")
        DELETED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** Who sees an image. */
    enum Visibility {
        @WireName("public")
        PUBLIC,
        @WireName("private")
        PRIVATE,
        /** Its owner, and those that it is shared with. */
        @WireName("shared")
        SHARED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
