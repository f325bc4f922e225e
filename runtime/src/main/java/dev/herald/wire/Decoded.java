package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Json;
import java.util.Map;

/**
 * A payload that was read.
 *
 * @param payload the payload
 * @param version the version that it was written with
 * @param unknown what the reader does not know, by JSON path: fields that joined later
 * @param <P> the payload class
 */
public record Decoded<P>(P payload, Version version, Map<String, Json> unknown) {
    /** Copies the map. */
    public Decoded {
        unknown = Map.copyOf(unknown);
    }
}
