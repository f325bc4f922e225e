package dev.herald.samples.glance;

import dev.herald.samples.glance.domain.ImageMember;
import dev.herald.samples.glance.domain.ImageMember.Status;
import dev.herald.samples.glance.notification.ImageMemberEvents;
import dev.herald.samples.glance.notification.ImageMemberPayload;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** With whom images are shared. What Glance does not do is thrown as an {@link IllegalStateException}. Safe for use by several threads. */
public final class ImageMembers {
    private static final Report<ImageMemberPayload> CREATE = new Report<>(
            ImageMemberEvents.CREATE.info(), ImageMemberEvents.CREATE.warning(), ImageMemberEvents.CREATE.error());
    private static final Report<ImageMemberPayload> UPDATE = new Report<>(
            ImageMemberEvents.UPDATE.info(), ImageMemberEvents.UPDATE.warning(), ImageMemberEvents.UPDATE.error());
    private static final Report<ImageMemberPayload> DELETE = new Report<>(
            ImageMemberEvents.DELETE.info(), ImageMemberEvents.DELETE.warning(), ImageMemberEvents.DELETE.error());

    private final Map<Key, ImageMember> members = new ConcurrentHashMap<>();
    private final Reporter reporter;
    private final InstantSource clock;

    ImageMembers(Reporter reporter, InstantSource clock) {
        this.reporter = reporter;
        this.clock = clock;
    }

    /** Shares an image with a tenant. */
    public ImageMember share(UUID image, String tenant) {
        return reporter.report(CREATE, ImageMemberPayload::from, () -> {
            ImageMember member = new ImageMember(image, tenant, Status.PENDING, clock.instant(), clock.instant());
            if (members.putIfAbsent(new Key(image, tenant), member) != null) {
                throw new IllegalStateException("the image " + image + " is shared with " + tenant + " already");
            }
            return member;
        });
    }

    /** What a tenant makes of an image that is shared with it. */
    public ImageMember answer(UUID image, String tenant, Status status) {
        return reporter.report(UPDATE, ImageMemberPayload::from, () -> {
            ImageMember changed = members.computeIfPresent(
                    new Key(image, tenant), (key, member) -> member.become(status, clock.instant()));
            return found(changed, image, tenant);
        });
    }

    /** Shares an image with a tenant no longer. */
    public void unshare(UUID image, String tenant) {
        reporter.report(
                DELETE, ImageMemberPayload::from, () -> found(members.remove(new Key(image, tenant)), image, tenant));
    }

    private static ImageMember found(@Nullable ImageMember member, UUID image, String tenant) {
        if (member == null) {
            throw new IllegalStateException("the image " + image + " is not shared with " + tenant);
        }
        return member;
    }

    private record Key(UUID image, String tenant) {}
}
