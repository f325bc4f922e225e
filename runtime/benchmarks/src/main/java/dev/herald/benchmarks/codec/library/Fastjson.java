package dev.herald.benchmarks.codec.library;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;

/** fastjson2, told to write nulls. */
final class Fastjson {
    private Fastjson() {}

    static <T> Codec<T> codec(Class<T> type) {
        return new Codec<>() {
            @Override
            public Object write(T value) {
                return JSON.toJSONBytes(value, JSONWriter.Feature.WriteNulls);
            }

            @Override
            public T read(byte[] bytes) {
                return JSON.parseObject(bytes, type);
            }
        };
    }
}
