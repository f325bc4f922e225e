package dev.herald.benchmarks.codec.library;

import com.dslplatform.json.JavaTimeConverter;
import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;

/** Instants for dsl-json, which has none, by way of the nearest that it has; it does not know annotated types. */
@NullUnmarked
@JsonConverter(target = Instant.class)
public final class DslJsonInstants {
    private DslJsonInstants() {}

    /** Reads an instant, or null. */
    public static Instant read(JsonReader<?> in) throws IOException {
        return in.wasNull() ? null : JavaTimeConverter.deserializeDateTime(in).toInstant();
    }

    /** Writes an instant, or null. */
    public static void write(JsonWriter out, Instant value) {
        JavaTimeConverter.serializeNullable(value == null ? null : value.atOffset(ZoneOffset.UTC), out);
    }
}
