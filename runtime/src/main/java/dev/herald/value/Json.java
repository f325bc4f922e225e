package dev.herald.value;

import java.nio.charset.StandardCharsets;
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

/**
 * Any JSON value, taken as it is: immutable, valid, and opaque to the rules of compatibility. Numbers keep their digits. Two are equal
 * if their trees are: the order of members does not count. Safe for use by several threads.
 */
public final class Json {
    private static final JsonMapper MAPPER =
            mapper(Limits.DEFAULT.depth(), Limits.DEFAULT.stringLength(), Limits.DEFAULT.numberLength());

    /** For texts that a reader has checked, maybe with larger limits. */
    private static final JsonMapper UNLIMITED = mapper(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The JSON value null. */
    public static final Json NULL = new Json("null");

    private final String text;
    private volatile @Nullable JsonNode tree;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads a JSON text, within {@link Limits#DEFAULT}.
     *
     * @param text one JSON value
     * @return the value
     * @throws IllegalArgumentException if the text is not valid, has two members of one name, or passes a limit
     */
    public static Json parse(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            checkSurrogates(text);
            if (tree.isMissingNode()) {
                throw new IllegalArgumentException("not a JSON value: the text is empty");
            }
            Json json = new Json(text.strip());
            json.tree = tree;
            return json;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON value: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Takes a text over that a reader has checked already.
     *
     * @param text valid JSON, without duplicates
     * @return the value
     */
    public static Json ofChecked(String text) {
        return new Json(text);
    }

    /**
     * Copies a tree of Jackson's.
     *
     * @param tree the tree
     * @return the value
     * @throws IllegalArgumentException if it holds what JSON cannot, such as NaN
     */
    public static Json of(JsonNode tree) {
        try {
            return parse(MAPPER.writeValueAsString(tree));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Makes JSON of plain Java values.
     *
     * @param value null, a string, boolean, number, {@link Json}, or a map or collection of these; the keys of maps are strings
     * @return the value
     * @throws IllegalArgumentException if it is anything else
     */
    public static Json from(@Nullable Object value) {
        return of(node(value));
    }

    /**
     * Whether it is JSON's null.
     *
     * @return whether the text is {@code null}
     */
    public boolean isNull() {
        return text.equals("null");
    }

    /**
     * The value as a tree of Jackson's, which the caller may change.
     *
     * @return a new tree
     */
    public JsonNode toTree() {
        return tree().deepCopy();
    }

    private JsonNode tree() {
        JsonNode known = tree;
        if (known == null) {
            known = UNLIMITED.readTree(text);
            tree = known;
        }
        return known;
    }

    private static void checkSurrogates(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text) || JsonText.flaw(bytes, 0, bytes.length) >= 0) {
            throw new IllegalArgumentException("not a JSON value: half of a surrogate pair is no text");
        }
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

    private static JsonNode node(@Nullable Object value) {
        if (value instanceof Json json) {
            return json.tree();
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = MAPPER.createObjectNode();
            map.forEach((key, member) -> {
                if (!(key instanceof String name)) {
                    throw new IllegalArgumentException("a key of a JSON object is a string, but this is " + key);
                }
                object.set(name, node(member));
            });
            return object;
        }
        if (value instanceof Collection<?> collection) {
            ArrayNode array = MAPPER.createArrayNode();
            collection.forEach(element -> array.add(node(element)));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json that && (text.equals(that.text) || tree().equals(that.tree()));
    }

    @Override
    public int hashCode() {
        return tree().hashCode();
    }

    /** The JSON text, as it was given or received. */
    @Override
    public String toString() {
        return text;
    }
}
