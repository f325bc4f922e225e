package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A payload that was read.
 *
 * @param payload the payload
 * @param version the version that it was written with
 * @param unknown what the reader does not know, by JSON path, in the order of the message: fields that joined later, the text of unknown
 *     constants, and entries of maps whose keys are unknown constants
 * @param <P> the payload class
 */
public record Decoded<P>(P payload, Version version, Map<String, Json> unknown) {
    /** Copies the map, keeping its order. The text of the copy tells its paths and none of its values. */
    public Decoded {
        unknown = unknown.isEmpty() ? Map.of() : new UnknownValues(unknown);
    }

    /**
     * The same, of a part, seen from the whole.
     *
     * @param part the JSON path of the part, such as {@code $.payload}
     * @return the payload, with paths that begin at the whole
     */
    public Decoded<P> within(String part) {
        Map<String, Json> whole = new LinkedHashMap<>();
        unknown.forEach((path, value) -> whole.put(part + path.substring(1), value));
        return new Decoded<>(payload, version, whole);
    }
}
