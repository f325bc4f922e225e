package dev.herald.value;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Jackson's trees, apart from {@link Json}: what is only read and written needs none, and they take a fifth of a second to load. */
final class JsonTrees {
    private static final JsonMapper MAPPER =
            mapper(Limits.DEFAULT.depth(), Limits.DEFAULT.stringLength(), Limits.DEFAULT.numberLength());

    /** For texts that a reader has checked, maybe with larger limits. */
    private static final JsonMapper UNLIMITED = mapper(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private JsonTrees() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON value: " + e.getOriginalMessage(), e);
        }
    }

    static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The tree of plain Java values. */
    static JsonNode of(@Nullable Object value) {
        if (value instanceof Json json) {
            return json.tree();
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = MAPPER.createObjectNode();
            map.forEach((key, member) -> {
                if (!(key instanceof String name)) {
                    throw new IllegalArgumentException("a key of a JSON object is a string, but this is " + key);
                }
                object.set(name, of(member));
            });
            return object;
        }
        if (value instanceof Collection<?> collection) {
            ArrayNode array = MAPPER.createArrayNode();
            collection.forEach(element -> array.add(of(element)));
            return array;
        }
        if (value instanceof Double number && !Double.isFinite(number)
                || value instanceof Float single && !Float.isFinite(single)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return MAPPER.valueToTree(value);
        }
        throw new IllegalArgumentException(
                "a " + value.getClass().getName()
                        + " is no JSON value; valid are null, strings, booleans, numbers, Json, and maps and collections of these");
    }

    static JsonNode ofChecked(String text) {
        return UNLIMITED.readTree(text);
    }

    private static JsonMapper mapper(int depth, int stringLength, int numberLength) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(stringLength)
                .maxNameLength(stringLength)
                .maxNumberLength(numberLength)
                .build();
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(constraints)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
