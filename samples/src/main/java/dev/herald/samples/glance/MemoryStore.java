package dev.herald.samples.glance;

import dev.herald.samples.glance.domain.Image.Contents;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory, with room for so many bytes of one image. Safe for use by several threads. */
final class MemoryStore implements ImageStore {
    private final Map<UUID, byte[]> images = new ConcurrentHashMap<>();
    private final int room;

    MemoryStore(int room) {
        this.room = room;
    }

    @Override
    public Contents write(UUID image, InputStream data) throws IOException {
        byte[] bytes = data.readNBytes(room);
        if (data.read() >= 0) {
            throw new IOException("there is room for " + room + " bytes only");
        }
        images.put(image, bytes);
        return new Contents(bytes.length, HexFormat.of().formatHex(digest(bytes)));
    }

    @Override
    public InputStream read(UUID image) throws IOException {
        byte[] bytes = images.get(image);
        if (bytes == null) {
            throw new FileNotFoundException("there are no data of image " + image);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void delete(UUID image) {
        images.remove(image);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
