package dev.herald.samples.glance;

import dev.herald.samples.glance.domain.Image;
import dev.herald.samples.glance.domain.ImageMember;
import dev.herald.samples.glance.domain.Receiver;
import dev.herald.samples.glance.domain.Task;
import dev.herald.samples.glance.domain.TaskEnding;
import dev.herald.samples.glance.domain.TaskEnding.Failed;
import dev.herald.samples.glance.domain.TaskEnding.Succeeded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** What an image goes through, from its record to its end. */
final class ImageLife {
    /** How many bytes the store takes of an image. */
    static final int ROOM = 16_384;

    private static final UUID IMAGE = UUID.fromString("71c675ab-d94f-49cd-a114-e12490b328d9");
    private static final UUID GOOD_TASK = UUID.fromString("11111111-7a1c-4c5d-9a3f-1f6d2c1b0a01");
    private static final UUID BAD_TASK = UUID.fromString("22222222-7a1c-4c5d-9a3f-1f6d2c1b0a02");
    private static final Receiver RECEIVER = new Receiver("web", "alice", "203.0.113.7");
    private static final int SIZE = 10_000;

    private final Glance glance;
    private final InstantSource clock;

    ImageLife(Glance glance, InstantSource clock) {
        this.glance = glance;
        this.clock = clock;
    }

    /** Imports what can be reached. */
    static TaskEnding work(Task task) {
        return String.valueOf(task.input().get("import_from")).startsWith("https:")
                ? new Succeeded(Map.of("image_id", IMAGE.toString()))
                : new Failed("only https is imported from");
    }

    void run() {
        Image image = Image.queued(IMAGE, "cirros", "acme", clock.instant());
        glance.images().create(image);
        inVain(() -> glance.images().create(image));
        inVain(() -> glance.images().upload(IMAGE, data(2 * ROOM)));
        glance.images().upload(IMAGE, data(SIZE));
        glance.images().update(IMAGE, old -> old.with("os_distro", "cirros", clock.instant()));
        glance.members().share(IMAGE, RECEIVER.tenantId());
        glance.members().answer(IMAGE, RECEIVER.tenantId(), ImageMember.Status.ACCEPTED);
        glance.send(IMAGE, RECEIVER, OutputStream.nullOutputStream());
        glance.send(IMAGE, RECEIVER, new ShortOfPatience());
        glance.members().unshare(IMAGE, RECEIVER.tenantId());
        importFrom(GOOD_TASK, "https://example.org/cirros.qcow2");
        importFrom(BAD_TASK, "ftp://example.org/cirros.qcow2");
        glance.images().update(IMAGE, old -> old.isProtected(true, clock.instant()));
        inVain(() -> glance.images().delete(IMAGE));
        glance.images().update(IMAGE, old -> old.isProtected(false, clock.instant()));
        glance.images().delete(IMAGE);
    }

    private void importFrom(UUID task, String url) {
        glance.tasks().create(task, "acme", "import", Map.of("import_from", url));
        glance.tasks().begin(task);
    }

    /** What Glance does not do, and cannot do, is thrown, and told. */
    private static void inVain(Runnable work) {
        try {
            work.run();
            throw new AssertionError("that was not in vain");
        } catch (RuntimeException expected) {
            // The caller is told, and it is this one.
        }
    }

    private static InputStream data(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    /** Somebody who takes one piece, and then goes away. */
    private static final class ShortOfPatience extends OutputStream {
        private boolean hasEnough;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (hasEnough) {
                throw new IOException("the consumer went away");
            }
            hasEnough = true;
        }
    }
}
