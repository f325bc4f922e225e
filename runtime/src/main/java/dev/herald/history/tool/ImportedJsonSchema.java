package dev.herald.history.tool;

import dev.herald.annotation.Form;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the first version of a payload from the JSON Schema of its data: types, formats, enums, what is required and what may be null. */
final class ImportedJsonSchema {
    private final JsonSchemaParts parts;
    private final Map<PayloadName, PayloadSchema> payloads = new LinkedHashMap<>();
    private final Set<PayloadName> begun = new HashSet<>();
    private final List<String> guesses = new ArrayList<>();

    /** The payload that is being made. */
    private record Holder(PayloadName name, Version version, Map<String, EnumSchema> enums) {
        String since() {
            return version.startOfLine().toString();
        }
    }

    private ImportedJsonSchema(Map<?, ?> root) {
        this.parts = new JsonSchemaParts(root);
    }

    /** Whether an object is a JSON Schema, and no message. */
    static boolean is(Map<?, ?> object) {
        return (object.get("properties") instanceof Map<?, ?> || object.get("allOf") instanceof List<?>)
                && (object.containsKey("$schema") || "object".equals(object.get("type")));
    }

    /**
     * Reads a schema.
     *
     * @param name the payload
     */
    static Imported of(Map<?, ?> schema, Optional<PayloadName> name, Version version) {
        PayloadName given = name.orElseThrow(
                () -> new MisuseException(
                        "a JSON Schema does not say which payload it is; name it with --payload, such as --payload ironic/NodePayload"));
        ImportedJsonSchema imported = new ImportedJsonSchema(schema);
        imported.add(given, version, imported.parts.whole(schema));
        return new Imported(List.copyOf(imported.payloads.values()), List.copyOf(imported.guesses));
    }

    private void add(PayloadName name, Version version, Map<?, ?> object) {
        begun.add(name);
        Holder holder = new Holder(name, version, new LinkedHashMap<>());
        PayloadSchema.Builder schema = PayloadSchema.of(name.namespace(), name.name(), version.toString())
                .form(Form.PLAIN);
        List<?> required = object.get("required") instanceof List<?> list ? list : List.of();
        JsonTree.members(object.get("properties"))
                .forEach((field, property) -> schema.field(
                        field(holder, String.valueOf(field), JsonTree.members(property), required.contains(field))));
        holder.enums().values().forEach(schema::enumeration);
        payloads.put(name, schema.build());
    }

    private Field field(Holder holder, String name, Map<?, ?> property, boolean required) {
        Map<String, Object> whole = parts.whole(property);
        boolean nullable = !required || isNullable(whole);
        Field field = Field.of(name, type(holder, name, withoutNull(property)) + (nullable ? "?" : ""), holder.since());
        return whole.get("const") instanceof String constant && !nullable ? field.constant(constant) : field;
    }

    private boolean isNullable(Map<?, ?> property) {
        return Boolean.TRUE.equals(property.get("nullable"))
                || property.get("type") instanceof List<?> types && types.contains("null")
                || property.get("enum") instanceof List<?> values && values.contains(JsonTree.NULL)
                || parts.alternatives(property).stream().anyMatch(this::isNull);
    }

    private boolean isNull(Map<?, ?> part) {
        return "null".equals(parts.whole(part).get("type"));
    }

    /** The one alternative besides null, if there is one. */
    private Map<?, ?> withoutNull(Map<?, ?> property) {
        List<Map<?, ?>> others = parts.alternatives(parts.whole(property)).stream()
                .filter(each -> !isNull(each))
                .toList();
        boolean isChoice = parts.whole(property).containsKey("anyOf")
                || parts.whole(property).containsKey("oneOf");
        return isChoice && others.size() == 1 ? others.get(0) : property;
    }

    private String type(Holder holder, String name, Map<?, ?> part) {
        Map<String, Object> property = parts.whole(part);
        if (property.get("enum") instanceof List<?> values
                && values.stream().allMatch(value -> value instanceof String || value == JsonTree.NULL)) {
            return enumeration(holder, name, values);
        }
        return switch (typeOf(property)) {
            case "string" -> text(String.valueOf(property.get("format")));
            case "boolean" -> "boolean";
            case "integer" -> "int32".equals(property.get("format")) ? "int" : "long";
            case "number" -> "double";
            case "array" -> list(holder, name, property);
            case "object" -> object(holder, name, part, property);
            default -> json(name, "has no type that Herald knows");
        };
    }

    private static String typeOf(Map<?, ?> property) {
        if (property.get("type") instanceof List<?> types) {
            List<?> others = types.stream().filter(type -> !"null".equals(type)).toList();
            return others.size() == 1 ? String.valueOf(others.get(0)) : "";
        }
        if (property.containsKey("type")) {
            return String.valueOf(property.get("type"));
        }
        return property.get("const") instanceof String
                ? "string"
                : property.get("properties") instanceof Map<?, ?> ? "object" : "";
    }

    private static String text(String format) {
        return switch (format) {
            case "date-time" -> "instant";
            case "date", "uuid", "uri", "duration" -> format;
            case "byte" -> "bytes";
            default -> "string";
        };
    }

    private String list(Holder holder, String name, Map<?, ?> property) {
        String kind = Boolean.TRUE.equals(property.get("uniqueItems")) ? "set<" : "list<";
        return kind
                + (property.get("items") instanceof Map<?, ?> items
                        ? type(holder, name, items)
                        : json(name, "has any items"))
                + ">";
    }

    private String object(Holder holder, String name, Map<?, ?> part, Map<?, ?> property) {
        if (property.get("properties") instanceof Map<?, ?>) {
            return nested(holder, name, part, property);
        }
        return property.get("additionalProperties") instanceof Map<?, ?> values
                ? "map<string," + type(holder, name, values) + ">"
                : json(name, "is an object without properties");
    }

    private String nested(Holder holder, String name, Map<?, ?> part, Map<?, ?> property) {
        PayloadName nested = part.get("$ref") instanceof String reference && !reference.equals("#")
                ? named(holder, reference.substring(reference.lastIndexOf('/') + 1))
                : property.get("title") instanceof String title
                        ? named(holder, title)
                        : Imported.nested(holder.name(), name);
        if (!payloads.containsKey(nested) && begun.contains(nested)) {
            return json(name, "is in itself, which no payload can be");
        }
        if (!begun.contains(nested)) {
            add(nested, new Version(1, 0), property);
            guesses.add("'" + name + "' is an object with properties: its definition is called " + nested.name()
                    + " here, and is PLAIN");
        }
        PayloadSchema made = payloads.get(nested);
        return "payload:" + nested + "@" + (made == null ? 1 : made.version().macro());
    }

    private static PayloadName named(Holder holder, String title) {
        String stem = Imported.capitalized(title);
        return new PayloadName(holder.name().namespace(), stem.endsWith("Payload") ? stem : stem + "Payload");
    }

    private String json(String name, String why) {
        guesses.add("'" + name + "' " + why + ": json takes anything");
        return "json";
    }

    private static String enumeration(Holder holder, String name, List<?> values) {
        String label = Imported.capitalized(name);
        EnumSchema.Builder schema = EnumSchema.closed(label);
        values.stream()
                .filter(String.class::isInstance)
                .map(String::valueOf)
                .forEach(value -> schema.value(value, constant(value), holder.since()));
        holder.enums().put(label, schema.build());
        return "enum:" + label;
    }

    private static String constant(String value) {
        String name = value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
