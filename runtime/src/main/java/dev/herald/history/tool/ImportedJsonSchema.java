package dev.herald.history.tool;

import dev.herald.annotation.Form;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the first version of a payload from the JSON Schema of its data: types, formats, enums, what is required and what may be null. */
final class ImportedJsonSchema {
    private final Map<?, ?> root;
    private final Map<String, EnumSchema> enums = new LinkedHashMap<>();
    private final List<String> guesses = new ArrayList<>();
    private final String since;

    private ImportedJsonSchema(Map<?, ?> root, Version version) {
        this.root = root;
        this.since = version.startOfLine().toString();
    }

    /** Whether an object is a JSON Schema, and no message. */
    static boolean is(Map<?, ?> object) {
        return object.get("properties") instanceof Map<?, ?>
                && (object.containsKey("$schema") || "object".equals(object.get("type")));
    }

    /**
     * Reads a schema.
     *
     * @param name the payload; its title if that is left out
     */
    static Imported of(Map<?, ?> schema, Optional<PayloadName> name, Version version) {
        PayloadName given = name.orElseThrow(
                () -> new MisuseException(
                        "a JSON Schema does not say which payload it is; name it with --payload, such as --payload ironic/NodePayload"));
        return new ImportedJsonSchema(schema, version).payload(given, version);
    }

    private Imported payload(PayloadName name, Version version) {
        PayloadSchema.Builder schema = PayloadSchema.of(name.namespace(), name.name(), version.toString())
                .form(Form.PLAIN);
        List<?> required = root.get("required") instanceof List<?> list ? list : List.of();
        JsonTree.members(root.get("properties") instanceof Map<?, ?> map ? map : Map.of())
                .forEach((field, property) -> schema.field(
                        field(String.valueOf(field), resolved(JsonTree.members(property)), required.contains(field))));
        enums.values().forEach(schema::enumeration);
        return new Imported(List.of(schema.build()), List.copyOf(guesses));
    }

    private Field field(String name, Map<?, ?> property, boolean required) {
        boolean nullable = !required || isNullable(property);
        Field field = Field.of(name, type(name, withoutNull(property)) + (nullable ? "?" : ""), since);
        return property.get("const") instanceof String constant && !nullable ? field.constant(constant) : field;
    }

    /** What a reference within the file stands for. */
    private Map<?, ?> resolved(Map<?, ?> property) {
        if (!(property.get("$ref") instanceof String reference)) {
            return property;
        }
        if (!reference.startsWith("#/")) {
            guesses.add("'" + reference + "' is in another file, which is not read: json takes anything");
            return Map.of();
        }
        Object at = root;
        for (String step : reference.substring(2).split("/")) {
            Object next = JsonTree.members(at).get(step);
            at = next == null ? Map.of() : next;
        }
        return JsonTree.members(at);
    }

    private static boolean isNullable(Map<?, ?> property) {
        return Boolean.TRUE.equals(property.get("nullable"))
                || property.get("type") instanceof List<?> types && types.contains("null")
                || property.get("enum") instanceof List<?> values && values.contains(JsonTree.NULL)
                || alternatives(property).stream()
                        .anyMatch(each -> "null".equals(JsonTree.members(each).get("type")));
    }

    private static List<?> alternatives(Map<?, ?> property) {
        return property.get("anyOf") instanceof List<?> any
                ? any
                : property.get("oneOf") instanceof List<?> one ? one : List.of();
    }

    /** The one alternative besides null, if there is one. */
    private Map<?, ?> withoutNull(Map<?, ?> property) {
        List<Map<?, ?>> others = new ArrayList<>();
        for (Object each : alternatives(property)) {
            Map<?, ?> other = resolved(JsonTree.members(each));
            if (!"null".equals(other.get("type"))) {
                others.add(other);
            }
        }
        return others.size() == 1 ? others.get(0) : property;
    }

    private String type(String name, Map<?, ?> property) {
        if (property.get("enum") instanceof List<?> values
                && values.stream().allMatch(value -> value instanceof String || value == JsonTree.NULL)) {
            return enumeration(name, values);
        }
        return switch (typeOf(property)) {
            case "string" -> text(String.valueOf(property.get("format")));
            case "boolean" -> "boolean";
            case "integer" -> "int32".equals(property.get("format")) ? "int" : "long";
            case "number" -> "double";
            case "array" -> list(name, property);
            case "object" -> object(name, property);
            default -> json(name, "has no type that Herald knows");
        };
    }

    private static String typeOf(Map<?, ?> property) {
        if (property.get("type") instanceof List<?> types) {
            List<?> others = types.stream().filter(type -> !"null".equals(type)).toList();
            return others.size() == 1 ? String.valueOf(others.get(0)) : "";
        }
        return property.get("const") instanceof String ? "string" : String.valueOf(property.get("type"));
    }

    private static String text(String format) {
        return switch (format) {
            case "date-time" -> "instant";
            case "date", "uuid", "uri", "duration" -> format;
            case "byte" -> "bytes";
            default -> "string";
        };
    }

    private String list(String name, Map<?, ?> property) {
        String kind = Boolean.TRUE.equals(property.get("uniqueItems")) ? "set<" : "list<";
        return kind
                + (property.get("items") instanceof Map<?, ?> items
                        ? type(name, resolved(items))
                        : json(name, "has any items"))
                + ">";
    }

    private String object(String name, Map<?, ?> property) {
        if (property.get("properties") instanceof Map<?, ?>) {
            return json(
                    name, "is an object with properties, which would be a definition of its own, of the form PLAIN");
        }
        return property.get("additionalProperties") instanceof Map<?, ?> values
                ? "map<string," + type(name, resolved(values)) + ">"
                : json(name, "is an object without properties");
    }

    private String json(String name, String why) {
        guesses.add("'" + name + "' " + why + ": json takes anything");
        return "json";
    }

    private String enumeration(String name, List<?> values) {
        StringBuilder label = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            label.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        EnumSchema.Builder schema = EnumSchema.closed(label.toString());
        values.stream()
                .filter(String.class::isInstance)
                .map(String::valueOf)
                .forEach(value -> schema.value(value, constant(value), since));
        enums.put(label.toString(), schema.build());
        return "enum:" + label;
    }

    private static String constant(String value) {
        String name = value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
