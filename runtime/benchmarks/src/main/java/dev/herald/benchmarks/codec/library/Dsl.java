package dev.herald.benchmarks.codec.library;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** dsl-json with the converters that it generates; writer and reader are used again, as its author advises. */
final class Dsl {
    private static final DslJson<Object> JSON =
            new DslJson<>(Settings.withRuntime().includeServiceLoader());

    private Dsl() {}

    static <T> Codec<T> codec(Class<T> type) {
        JsonWriter writer = JSON.newWriter();
        JsonReader<Object> reader = JSON.newReader();
        JsonWriter.WriteObject<T> encoder = Objects.requireNonNull(JSON.tryFindWriter(type));
        JsonReader.ReadObject<T> decoder = Objects.requireNonNull(JSON.tryFindReader(type));
        return new Codec<>() {
            @Override
            public Object write(T value) {
                writer.reset();
                encoder.write(writer, value);
                return writer.toByteArray();
            }

            @Override
            public T read(byte[] bytes) {
                try {
                    reader.process(bytes, bytes.length);
                    reader.getNextToken();
                    return Objects.requireNonNull(decoder.read(reader));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
