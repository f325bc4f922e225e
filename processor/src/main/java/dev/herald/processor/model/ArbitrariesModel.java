package dev.herald.processor.model;

import java.util.List;

/**
 * A test class that wants any payloads of some definitions.
 *
 * @param test the test class
 * @param payloads the payloads, those within others included
 * @param strangers what was named, but defines no payload
 */
public record ArbitrariesModel(JavaType.Declared test, List<PayloadModel> payloads, List<Stranger> strangers) {
    /** Copies the lists. */
    public ArbitrariesModel {
        payloads = List.copyOf(payloads);
        strangers = List.copyOf(strangers);
    }

    /**
     * A type that is no definition.
     *
     * @param origin where it is named
     * @param name its name
     */
    public record Stranger(Origin origin, String name) {}
}
