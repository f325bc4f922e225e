package dev.herald.benchmarks.codec.library;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb with the adapters that it generates, told to write nulls. */
final class Avaje {
    private static final Jsonb JSON =
            Jsonb.builder().serializeNulls(true).serializeEmpty(true).build();

    private Avaje() {}

    static <T> Codec<T> codec(Class<T> type) {
        JsonType<T> json = JSON.type(type);
        return new Codec<>() {
            @Override
            public Object write(T value) {
                return json.toJsonBytes(value);
            }

            @Override
            public T read(byte[] bytes) {
                return json.fromJson(bytes);
            }
        };
    }
}
