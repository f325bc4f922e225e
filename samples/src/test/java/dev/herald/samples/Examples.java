package dev.herald.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the documentations, and what else is taken from them: a folder of the test resources for each system. */
public final class Examples {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Examples() {}

    /** The JSON file of this name, such as {@code ironic/baremetal.node.update.end}. */
    public static JsonNode read(String name) {
        return parse(text(name + ".json"));
    }

    /** The file of this name, such as {@code ironic/event-types.txt}. */
    public static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }
}
