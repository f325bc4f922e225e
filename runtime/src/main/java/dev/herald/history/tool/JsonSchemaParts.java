package dev.herald.history.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a JSON Schema, each with what it refers to and what it consists of ({@code allOf}) put into it. */
final class JsonSchemaParts {
    private static final int DEEPEST = 64;

    private final Map<?, ?> root;

    JsonSchemaParts(Map<?, ?> root) {
        this.root = root;
    }

    /** A part as a whole. */
    Map<String, Object> whole(Object part) {
        return whole(part, 0);
    }

    private Map<String, Object> whole(Object part, int depth) {
        if (depth > DEEPEST) {
            throw new MisuseException("the JSON Schema has a part that consists of itself");
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        JsonTree.members(part).forEach((key, value) -> whole.put(String.valueOf(key), value));
        if (whole.remove("$ref") instanceof String reference) {
            merge(whole, whole(target(reference), depth + 1));
        }
        if (whole.remove("allOf") instanceof List<?> parts) {
            parts.forEach(each -> merge(whole, whole(each, depth + 1)));
        }
        return whole;
    }

    private static void merge(Map<String, Object> whole, Map<String, Object> other) {
        other.forEach((key, value) -> whole.merge(key, value, (one, two) -> switch (key) {
            case "properties" -> united(JsonTree.members(one), JsonTree.members(two));
            case "required" -> joined(one, two);
            default -> one;
        }));
    }

    private static Map<Object, Object> united(Map<?, ?> one, Map<?, ?> other) {
        Map<Object, Object> united = new LinkedHashMap<>(one);
        other.forEach(united::putIfAbsent);
        return united;
    }

    private static List<Object> joined(Object one, Object other) {
        List<Object> joined = new ArrayList<>();
        for (Object each : List.of(one, other)) {
            if (each instanceof List<?> list) {
                joined.addAll(list);
            }
        }
        return joined;
    }

    private Object target(String reference) {
        if (!reference.equals("#") && !reference.startsWith("#/")) {
            throw new MisuseException("the JSON Schema refers to " + reference
                    + ", which is in another file: put what it means under \"$defs\", and refer to it there");
        }
        Object at = root;
        for (String step : reference.substring(Math.min(2, reference.length())).split("/")) {
            Object next = step.isEmpty()
                    ? at
                    : JsonTree.members(at).get(step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                throw new MisuseException("the JSON Schema refers to " + reference + ", which is not there");
            }
            at = next;
        }
        return at;
    }

    /** What a part may be, as the schema has it; the part itself if there are no alternatives. */
    List<Map<?, ?>> alternatives(Map<?, ?> part) {
        Object any = part.containsKey("anyOf") ? part.get("anyOf") : part.get("oneOf");
        List<Map<?, ?>> found = new ArrayList<>();
        if (any instanceof List<?> alternatives) {
            alternatives.forEach(each -> found.add(JsonTree.members(each)));
        }
        return found.isEmpty() ? List.of(part) : found;
    }
}
