package dev.herald.samples.ironic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of Ironic's documentation. */
final class Examples {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Examples() {}

    /** The JSON file of this name in the test resources. */
    static JsonNode read(String name) {
        return parse(text(name + ".json"));
    }

    /** The file of this name in the test resources. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("/ironic/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }
}
