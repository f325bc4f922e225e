package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.event.EventType;
import dev.herald.samples.glance.domain.Image;
import dev.herald.samples.glance.domain.Receiver;
import dev.herald.samples.glance.notification.ImageEvents;
import dev.herald.samples.glance.notification.ImageSendPayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Sends the data of images to their consumers, and tells how much was sent: at INFO all of it; at WARN what a consumer took before it
 * went away; at ERROR what was sent before the store, or anything else, broke down. Safe for use by several threads.
 */
final class Downloads {
    private static final int BUFFER = 8192;

    private final Notifications notifications;
    private final ImageStore store;

    Downloads(Notifications notifications, ImageStore store) {
        this.notifications = notifications;
        this.store = store;
    }

    /** Sends as much as can be sent, and answers how many bytes that were. An unchecked exception is told, and is the caller's. */
    long send(Image image, Receiver receiver, OutputStream to) {
        Progress progress = new Progress();
        EventType<ImageSendPayload> ending = ImageEvents.SEND.error();
        try {
            ending = send(image, to, progress);
        } catch (IOException e) {
            // The store broke down, and the ending is an error.
        } finally {
            notifications.emit(ending.lazily(() -> ImageSendPayload.from(image, receiver, progress.sent)));
        }
        return progress.sent;
    }

    private EventType<ImageSendPayload> send(Image image, OutputStream to, Progress progress) throws IOException {
        try (InputStream from = store.read(image.id())) {
            return progress.send(from, to);
        }
    }

    private static final class Progress {
        private long sent;

        EventType<ImageSendPayload> send(InputStream from, OutputStream to) throws IOException {
            byte[] buffer = new byte[BUFFER];
            for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                try {
                    to.write(buffer, 0, length);
                } catch (IOException e) {
                    return ImageEvents.SEND.warning();
                }
                sent += length;
            }
            return ImageEvents.SEND.info();
        }
    }
}
