package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.samples.glance.domain.Receiver;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;

/** The service: it keeps images, sends them to those who start machines from them, and tells of it. Safe for use by several threads. */
public final class Glance {
    private final Images images;
    private final Downloads downloads;
    private final ImageMembers members;
    private final Tasks tasks;

    /**
     * The service.
     *
     * @param notifications they stay the caller's to close
     * @param store where the data of images are
     * @param work knows how tasks are done
     * @param executor does them
     * @param clock tells when records change
     */
    public Glance(
            Notifications notifications, ImageStore store, TaskWork work, Executor executor, InstantSource clock) {
        Reporter reporter = new Reporter(notifications);
        this.images = new Images(reporter, store, clock);
        this.downloads = new Downloads(notifications, store);
        this.members = new ImageMembers(reporter, clock);
        this.tasks = new Tasks(reporter, work, executor, clock);
    }

    /**
     * Sends the data of an image to somebody, as much as can be sent.
     *
     * @param to takes the data; it stays the caller's to close
     * @return how many bytes were sent
     * @throws IllegalStateException if there is no such image
     */
    public long send(UUID image, Receiver receiver, OutputStream to) {
        return downloads.send(images.get(image), receiver, to);
    }

    public Images images() {
        return images;
    }

    public ImageMembers members() {
        return members;
    }

    public Tasks tasks() {
        return tasks;
    }
}
