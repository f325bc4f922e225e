package dev.herald.samples.glance;

import dev.herald.samples.glance.domain.Image.Contents;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the data of images are. */
public interface ImageStore {
    /**
     * Takes the data of an image, all or nothing.
     *
     * @return what they are
     * @throws IOException if they cannot be read, or there is no room for them
     */
    Contents write(UUID image, InputStream data) throws IOException;

    /**
     * The data of an image.
     *
     * @return the data, the caller's to close
     * @throws IOException if they are not there
     */
    InputStream read(UUID image) throws IOException;

    /**
     * Forgets the data of an image, if there are any.
     *
     * @throws IOException if that cannot be done now
     */
    void delete(UUID image) throws IOException;
}
