package dev.herald.wire;

import dev.herald.json.Unsure;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.function.Function;

/** The two ways to read JSON, which always come to the same end. */
enum JsonReading {
    /** Straight from the bytes; what that is not sure of is read once more by the reference, so that every refusal is its own. */
    DIRECT,
    /** By way of Jackson's streams. */
    REFERENCE;

    /**
     * Reads one whole text: nothing but white space may be around the value.
     *
     * @param content reads the value; it is asked twice where the first time ends in doubt
     */
    <T> T readAll(Bytes json, Limits limits, Function<? super JsonDataReader, T> content) {
        if (this == DIRECT) {
            try {
                return DirectReading.readAll(json, limits, content);
            } catch (Unsure e) {
                return REFERENCE.readAll(json, limits, content);
            }
        }
        return JacksonDataReader.readAll(json, limits, content);
    }

    /** Reads as much of a text as the content does. */
    <T> T read(Bytes json, Limits limits, Function<? super JsonDataReader, T> content) {
        if (this == DIRECT) {
            try {
                return DirectReading.read(json, limits, content);
            } catch (Unsure e) {
                return REFERENCE.read(json, limits, content);
            }
        }
        return JacksonDataReader.read(json, limits, content);
    }
}
