package dev.herald.benchmarks.codec;

import dev.herald.benchmarks.codec.library.Codec;
import dev.herald.benchmarks.codec.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One library at one message: what it holds in memory, and the bytes of it. */
final class Work<T> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Codec<T> codec;
    private final T value;
    private final byte[] bytes;

    private Work(Codec<T> codec, byte[] example) {
        this.codec = codec;
        value = codec.ofJson(example);
        bytes = codec.bytes(codec.write(value));
        same("what is written", example, codec.toJson(value));
        same("what is read", example, codec.toJson(codec.read(bytes)));
    }

    /**
     * Begins.
     *
     * @throws IllegalStateException if the library does not give and take the same tree as all others
     */
    static Work<?> of(Library library, Example example, boolean whole) {
        return new Work<>(library.codec(example, whole), example.json(whole));
    }

    Object write() {
        return codec.write(value);
    }

    T read() {
        return codec.read(bytes);
    }

    private static void same(String what, byte[] expected, byte[] actual) {
        JsonNode tree = JSON.readTree(actual);
        if (!JSON.readTree(expected).equals(tree)) {
            throw new IllegalStateException(what + " is\n" + tree + "\ninstead of\n" + JSON.readTree(expected));
        }
    }
}
