package dev.herald;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes message ids: random UUIDs (RFC 9562, version 4), as {@link UUID#randomUUID} does, but the random bytes are drawn for many at a time.
 * Safe for use by several threads.
 */
final class MessageIds {
    private static final int MANY = 128;

    private final SecureRandom random = new SecureRandom();
    private final ByteBuffer drawn = ByteBuffer.allocate(MANY * 2 * Long.BYTES).limit(0);

    synchronized UUID next() {
        if (!drawn.hasRemaining()) {
            random.nextBytes(drawn.array());
            drawn.clear();
        }
        long most = drawn.getLong() & ~0xF000L | 0x4000L;
        long least = drawn.getLong() & ~(3L << 62) | 2L << 62;
        return new UUID(most, least);
    }
}
