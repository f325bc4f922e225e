package dev.herald.benchmarks.codec.library;

import tools.jackson.databind.json.JsonMapper;

/** jackson-databind as it is, without any setting. */
final class Databind {
    private static final JsonMapper JSON = new JsonMapper();

    private Databind() {}

    static <T> Codec<T> codec(Class<T> type) {
        return new Codec<>() {
            @Override
            public Object write(T value) {
                return JSON.writeValueAsBytes(value);
            }

            @Override
            public T read(byte[] bytes) {
                return JSON.readValue(bytes, type);
            }
        };
    }
}
