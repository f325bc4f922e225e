package dev.herald.value;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Any JSON value, taken as it is: immutable, valid, and opaque to the rules of compatibility. Numbers keep their digits. Two are equal
 * if their trees are: the order of members does not count. Safe for use by several threads.
 */
public final class Json {
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
        JsonNode tree = JsonTrees.parse(text);
        checkSurrogates(text);
        if (tree.isMissingNode()) {
            throw new IllegalArgumentException("not a JSON value: the text is empty");
        }
        Json json = new Json(text.strip());
        json.tree = tree;
        return json;
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
        return parse(JsonTrees.text(tree));
    }

    /**
     * Makes JSON of plain Java values.
     *
     * @param value null, a string, boolean, number, {@link Json}, or a map or collection of these; the keys of maps are strings
     * @return the value
     * @throws IllegalArgumentException if it is anything else
     */
    public static Json from(@Nullable Object value) {
        return of(JsonTrees.of(value));
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

    JsonNode tree() {
        JsonNode known = tree;
        if (known == null) {
            known = JsonTrees.ofChecked(text);
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
