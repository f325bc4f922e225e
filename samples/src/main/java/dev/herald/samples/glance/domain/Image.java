package dev.herald.samples.glance.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The disk of a virtual machine that has yet to be started.
 *
 * @param owner the tenant or user that owns it
 * @param status how far it is
 * @param visibility who sees it
 * @param isProtected whether it cannot be deleted
 * @param diskFormat such as {@code qcow2}
 * @param containerFormat such as {@code bare}
 * @param contents what its data are, when they are known
 * @param properties what people say of it
 */
public record Image(
        UUID id,
        @Nullable String name,
        String owner,
        Status status,
        Visibility visibility,
        boolean isProtected,
        String diskFormat,
        String containerFormat,
        @Nullable Contents contents,
        Map<String, String> properties,
        Set<String> tags,
        Instant createdAt,
        Instant updatedAt) {
    /** How far an image is. */
    public enum Status {
        QUEUED,
        SAVING,
        ACTIVE,
        DELETED
    }

    /** Who sees an image. */
    public enum Visibility {
        PUBLIC,
        PRIVATE,
        SHARED
    }

    /**
     * What the data are.
     *
     * @param size in bytes
     * @param checksum the SHA-256 in hexadecimal digits
     */
    public record Contents(long size, String checksum) {}

    /** Copies the collections. */
    public Image {
        properties = Map.copyOf(properties);
        tags = Set.copyOf(tags);
    }

    /** A private image that has no data yet. */
    public static Image queued(UUID id, String name, String owner, Instant now) {
        return new Image(
                id,
                name,
                owner,
                Status.QUEUED,
                Visibility.PRIVATE,
                false,
                "qcow2",
                "bare",
                null,
                Map.of(),
                Set.of(),
                now,
                now);
    }

    /** The same image, further on its way. */
    public Image become(Status status, @Nullable Contents contents, Instant now) {
        return new Image(
                id,
                name,
                owner,
                status,
                visibility,
                isProtected,
                diskFormat,
                containerFormat,
                contents,
                properties,
                tags,
                createdAt,
                now);
    }

    /** The same image with something more that people say of it. */
    public Image with(String property, String value, Instant now) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(property, value);
        return new Image(
                id,
                name,
                owner,
                status,
                visibility,
                isProtected,
                diskFormat,
                containerFormat,
                contents,
                more,
                tags,
                createdAt,
                now);
    }

    /** The same image, which can be deleted or not. */
    public Image isProtected(boolean isProtected, Instant now) {
        return new Image(
                id,
                name,
                owner,
                status,
                visibility,
                isProtected,
                diskFormat,
                containerFormat,
                contents,
                properties,
                tags,
                createdAt,
                now);
    }
}
