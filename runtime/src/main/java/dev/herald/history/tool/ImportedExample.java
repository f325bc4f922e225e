package dev.herald.history.tool;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the first version of a payload from a message that carries it: what is on the wire is what is recorded. A payload that tells its
 * namespace, name and version is of the form OBJECT, and one that does not is PLAIN.
 */
final class ImportedExample {
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final List<PayloadSchema> payloads = new ArrayList<>();
    private final Set<PayloadName> known = new HashSet<>();
    private final List<String> guesses = new ArrayList<>();

    private ImportedExample() {}

    /**
     * Reads a message: a whole notification, or its payload.
     *
     * @param name the name of a payload that does not tell it
     * @param version the version of a payload that does not tell it
     */
    static Imported of(Map<?, ?> message, Optional<PayloadName> name, Version version) {
        Map<?, ?> payload = message;
        if (message.get("oslo.message") instanceof String inner) {
            payload = JsonTree.members(JsonTree.read("oslo.message", inner));
        }
        if (payload.containsKey("event_type") && payload.get("payload") instanceof Map<?, ?> carried) {
            payload = carried;
        }
        ImportedExample example = new ImportedExample();
        Optional<String> prefix = prefix(payload);
        if (prefix.isPresent()) {
            example.wrapped(payload, prefix.get());
        } else {
            PayloadName given = name.orElseThrow(
                    () -> new MisuseException(
                            "the message does not say which payload it is; name it with --payload, such as --payload ironic/NodePayload"));
            example.add(
                    payload,
                    PayloadSchema.of(given.namespace(), given.name(), version.toString())
                            .form(Form.PLAIN),
                    version);
        }
        return new Imported(List.copyOf(example.payloads), List.copyOf(example.guesses));
    }

    /** The prefix of the four keys, if these are all of it. */
    private static Optional<String> prefix(Map<?, ?> payload) {
        return payload.keySet().stream()
                .map(String::valueOf)
                .filter(key -> key.endsWith(".data"))
                .map(key -> key.substring(0, key.length() - ".data".length()))
                .filter(prefix -> payload.get(prefix + ".namespace") instanceof String
                        && payload.get(prefix + ".name") instanceof String
                        && Version.find(String.valueOf(payload.get(prefix + ".version")))
                                .isPresent())
                .findFirst();
    }

    /** Records a payload that tells what it is, and answers with its type. */
    private String wrapped(Map<?, ?> payload, String prefix) {
        String namespace = String.valueOf(payload.get(prefix + ".namespace"));
        String name = String.valueOf(payload.get(prefix + ".name"));
        Version version = Version.parse(String.valueOf(payload.get(prefix + ".version")));
        if (known.add(new PayloadName(namespace, name))) {
            PayloadSchema.Builder schema =
                    PayloadSchema.of(namespace, name, version.toString()).prefix(prefix);
            add(JsonTree.members(member(payload, prefix + ".data")), schema, version);
        }
        return "payload:" + namespace + "/" + name + "@" + version.macro();
    }

    private void add(Map<?, ?> data, PayloadSchema.Builder schema, Version version) {
        data.forEach((name, value) -> schema.field(
                String.valueOf(name),
                type(String.valueOf(name), value),
                version.startOfLine().toString()));
        if (data.values().stream()
                .anyMatch(value -> value instanceof String text && text.matches(INSTANT) && text.endsWith("+00:00"))) {
            schema.instants(Instants.OFFSET);
        }
        payloads.add(schema.build());
    }

    private String type(String name, Object value) {
        if (value == JsonTree.NULL) {
            guesses.add("'" + name + "' is null in the example: string? is a guess");
            return "string?";
        }
        if (value instanceof List<?> list) {
            return "list<" + element(name, list) + ">";
        }
        if (value instanceof Map<?, ?> map) {
            Optional<String> prefix = prefix(map);
            if (prefix.isEmpty()) {
                guesses.add("'" + name + "' is an object: json takes anything; a map or a definition would check it");
            }
            return prefix.map(found -> wrapped(map, found)).orElse("json");
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof String text) {
            return text.matches(UUID) ? "uuid" : text.matches(INSTANT) ? "instant" : "string";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Long ? "long" : value instanceof BigInteger ? "bigint" : "double";
    }

    private String element(String name, List<?> list) {
        List<String> types =
                list.stream().map(item -> type(name, item)).distinct().toList();
        if (types.isEmpty()) {
            guesses.add("'" + name + "' is empty in the example: list<string> is a guess");
            return "string";
        }
        return types.size() == 1 && !types.get(0).endsWith("?") ? types.get(0) : "json";
    }

    private static Object member(Map<?, ?> object, String name) {
        Object value = object.get(name);
        return value == null ? JsonTree.NULL : value;
    }
}
