package dev.herald.samples.glance;

import dev.herald.samples.glance.domain.Image.Contents;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A store that works until it is told to break down. */
final class FailingStore implements ImageStore {
    private final MemoryStore store = new MemoryStore(100_000);
    private boolean isBroken;
    private Runnable meanwhile = () -> {};
    private boolean isWrong;

    void breakDown() {
        isBroken = true;
    }

    /** What somebody else does while the next data are being deleted. */
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** Fails once, as a store with a mistake in it does. */
    void goWrong() {
        isWrong = true;
    }

    @Override
    public Contents write(UUID image, InputStream data) throws IOException {
        check();
        if (isWrong) {
            isWrong = false;
            throw new IllegalArgumentException("no such bucket");
        }
        return store.write(image, data);
    }

    /** Breaks after the first piece. */
    @Override
    public InputStream read(UUID image) throws IOException {
        return new FilterInputStream(store.read(image)) {
            private boolean hasBegun;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (hasBegun) {
                    check();
                }
                hasBegun = true;
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public void delete(UUID image) throws IOException {
        check();
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        store.delete(image);
    }

    private void check() throws IOException {
        if (isBroken) {
            throw new IOException("the disk is broken");
        }
    }
}
