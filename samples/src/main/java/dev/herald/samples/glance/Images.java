package dev.herald.samples.glance;

import static dev.herald.samples.glance.domain.Image.Status.ACTIVE;
import static dev.herald.samples.glance.domain.Image.Status.DELETED;
import static dev.herald.samples.glance.domain.Image.Status.QUEUED;
import static dev.herald.samples.glance.domain.Image.Status.SAVING;

import dev.herald.samples.glance.domain.Image;
import dev.herald.samples.glance.domain.Image.Contents;
import dev.herald.samples.glance.domain.Image.Status;
import dev.herald.samples.glance.notification.ImageEvents;
import dev.herald.samples.glance.notification.ImageIdPayload;
import dev.herald.samples.glance.notification.ImagePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The records of images, and the way of their data into the store. What Glance does not do is thrown as an {@link IllegalStateException},
 * what it cannot do as an {@link UncheckedIOException}. Safe for use by several threads.
 */
public final class Images {
    private static final Report<ImagePayload> CREATE =
            new Report<>(ImageEvents.CREATE.info(), ImageEvents.CREATE.warning(), ImageEvents.CREATE.error());
    private static final Report<ImagePayload> PREPARE =
            new Report<>(ImageEvents.PREPARE.info(), ImageEvents.PREPARE.warning(), ImageEvents.PREPARE.error());
    private static final Report<ImagePayload> UPLOAD =
            new Report<>(ImageEvents.UPLOAD.info(), ImageEvents.UPLOAD.warning(), ImageEvents.UPLOAD.error());
    private static final Report<ImagePayload> ACTIVATE =
            new Report<>(ImageEvents.ACTIVATE.info(), ImageEvents.ACTIVATE.warning(), ImageEvents.ACTIVATE.error());
    private static final Report<ImagePayload> UPDATE =
            new Report<>(ImageEvents.UPDATE.info(), ImageEvents.UPDATE.warning(), ImageEvents.UPDATE.error());
    private static final Report<ImageIdPayload> DELETE =
            new Report<>(ImageEvents.DELETE.info(), ImageEvents.DELETE.warning(), ImageEvents.DELETE.error());

    private final Map<UUID, Image> images = new ConcurrentHashMap<>();
    private final Reporter reporter;
    private final ImageStore store;
    private final InstantSource clock;

    Images(Reporter reporter, ImageStore store, InstantSource clock) {
        this.reporter = reporter;
        this.store = store;
        this.clock = clock;
    }

    /** Adds the record of an image, whatever is with its data. */
    public Image create(Image image) {
        return reporter.report(CREATE, ImagePayload::from, () -> {
            if (images.putIfAbsent(image.id(), image) != null) {
                throw new IllegalStateException("there is an image " + image.id() + " already");
            }
            return image;
        });
    }

    /** Brings the data of an image into the store, so that it can be used. If that fails they can be uploaded again. */
    public Image upload(UUID id, InputStream data) {
        reporter.report(PREPARE, ImagePayload::from, () -> change(id, QUEUED, SAVING, null));
        reporter.report(UPLOAD, ImagePayload::from, () -> save(id, data));
        return reporter.report(
                ACTIVATE,
                ImagePayload::from,
                () -> change(id, image -> image.become(ACTIVE, image.contents(), clock.instant())));
    }

    /** Makes an image active whose data are somewhere already, so that nothing is uploaded. */
    public Image locate(UUID id, Contents contents) {
        return reporter.report(ACTIVATE, ImagePayload::from, () -> change(id, QUEUED, ACTIVE, contents));
    }

    /** Updates the record of an image. */
    public Image update(UUID id, UnaryOperator<Image> change) {
        return reporter.report(UPDATE, ImagePayload::from, () -> change(id, change));
    }

    /** Deletes an image with its data. */
    public void delete(UUID id) {
        reporter.report(DELETE, ImageIdPayload::from, () -> {
            Image image = get(id);
            if (image.isProtected()) {
                throw new IllegalStateException("the image " + id + " is protected, and is not deleted");
            }
            try {
                store.delete(id);
            } catch (IOException e) {
                throw new UncheckedIOException("the data of image " + id + " cannot be deleted: " + e.getMessage(), e);
            }
            if (images.remove(id) == null) {
                // Somebody else deleted it meanwhile, and tells so.
                throw missing(id);
            }
            return image.become(DELETED, image.contents(), clock.instant());
        });
    }

    /** The image with an id, if there is one. */
    public Optional<Image> find(UUID id) {
        return Optional.ofNullable(images.get(id));
    }

    Image get(UUID id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    private static IllegalStateException missing(UUID id) {
        return new IllegalStateException("there is no image " + id);
    }

    private Image save(UUID id, InputStream data) {
        try {
            Contents contents = store.write(id, data);
            return change(id, SAVING, SAVING, contents);
        } catch (IOException e) {
            UncheckedIOException failure =
                    new UncheckedIOException("the data of image " + id + " cannot be saved: " + e.getMessage(), e);
            giveUp(id, failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            giveUp(id, e);
            throw e;
        }
    }

    /** Lets the data be uploaded again; if that fails too it does not hide the failure. */
    private void giveUp(UUID id, Throwable failure) {
        try {
            change(id, SAVING, QUEUED, null);
        } catch (RuntimeException further) {
            failure.addSuppressed(further);
        }
    }

    private Image change(UUID id, Status from, Status to, @Nullable Contents contents) {
        return change(id, image -> {
            if (image.status() != from) {
                throw new IllegalStateException(
                        "the image " + id + " is " + image.status() + ", and no longer " + from);
            }
            return image.become(to, contents, clock.instant());
        });
    }

    private Image change(UUID id, UnaryOperator<Image> change) {
        Image changed = images.computeIfPresent(id, (same, image) -> change.apply(image));
        if (changed == null) {
            throw missing(id);
        }
        return changed;
    }
}
