package dev.herald.history.tool;

import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the first versions of payloads from messages that carry them: what is on the wire is what is recorded. A payload that tells its
 * namespace, name and version is of the form OBJECT, and one that does not is PLAIN.
 */
final class ImportedExample {
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String WORD = "[A-Za-z][A-Za-z0-9_]*";

    private final Map<PayloadName, ExamplePayload> payloads = new LinkedHashMap<>();

    /**
     * Reads a message: a whole notification, or its payload.
     *
     * @param name the name of a payload that does not tell it
     * @param version the version of a payload that does not tell it
     */
    void read(Map<?, ?> message, Optional<PayloadName> name, Version version) {
        Map<?, ?> payload = message;
        if (message.get("oslo.message") instanceof String inner) {
            payload = JsonTree.members(JsonTree.read("oslo.message", inner));
        }
        if (payload.containsKey("event_type") && payload.get("payload") instanceof Map<?, ?> carried) {
            payload = carried;
        }
        Optional<String> prefix = prefix(payload);
        if (prefix.isPresent()) {
            wrapped(payload, prefix.get());
        } else {
            PayloadName given = name.orElseThrow(
                    () -> new MisuseException(
                            "the message does not say which payload it is; name it with --payload, such as --payload ironic/NodePayload"));
            add(payload, given, version, Optional.empty());
        }
    }

    Imported all() {
        return new Imported(
                payloads.values().stream().map(ExamplePayload::schema).toList(),
                payloads.values().stream()
                        .flatMap(payload -> payload.guesses().stream())
                        .toList());
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
        PayloadName name = new PayloadName(
                String.valueOf(payload.get(prefix + ".namespace")), String.valueOf(payload.get(prefix + ".name")));
        Version version = Version.parse(String.valueOf(payload.get(prefix + ".version")));
        add(JsonTree.members(payload.get(prefix + ".data")), name, version, Optional.of(prefix));
        return type(name, version);
    }

    private static String type(PayloadName name, Version version) {
        return "payload:" + name + "@" + version.macro();
    }

    /** What it holds comes before it. */
    private void add(Map<?, ?> data, PayloadName name, Version version, Optional<String> prefix) {
        Map<String, Shown> fields = new LinkedHashMap<>();
        data.forEach((field, value) -> fields.put(String.valueOf(field), shown(name, String.valueOf(field), value)));
        ExamplePayload payload = payloads.computeIfAbsent(name, none -> new ExamplePayload(name, version, prefix));
        payload.add(fields);
        if (data.values().stream()
                .anyMatch(value -> value instanceof String text && text.matches(INSTANT) && text.endsWith("+00:00"))) {
            payload.writesOffsets();
        }
    }

    private Shown shown(PayloadName holder, String field, Object value) {
        if (value == JsonTree.NULL) {
            return Shown.guessed("string", "is null in the example: string? is a guess")
                    .orNull();
        }
        if (value instanceof List<?> list) {
            return elements(holder, field, list);
        }
        return value instanceof Map<?, ?> map ? object(holder, field, map) : Shown.of(scalar(value));
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

    private Shown object(PayloadName holder, String field, Map<?, ?> object) {
        Optional<String> prefix = prefix(object);
        if (prefix.isPresent()) {
            return Shown.of(wrapped(object, prefix.get()));
        }
        boolean isDefined = !object.isEmpty()
                && object.keySet().stream()
                        .allMatch(name -> String.valueOf(name).matches(WORD));
        if (!isDefined) {
            return Shown.guessed("json", "is an object: json takes anything; a map or a definition would check it");
        }
        PayloadName nested = Imported.nested(holder, field);
        Version version = new Version(1, 0);
        add(object, nested, version, Optional.empty());
        return Shown.guessed(
                type(nested, version),
                "is an object without a name: " + nested.name()
                        + " is a guess; if the names in it are data, let it be a map");
    }

    private Shown elements(PayloadName holder, String field, List<?> list) {
        Optional<Shown> element =
                list.stream().map(item -> shown(holder, field, item)).reduce(Shown::and);
        if (element.isEmpty()) {
            return Shown.guessed("list<string>", "is empty in the example: list<string> is a guess");
        }
        Shown shown = element.get();
        return shown.nullable()
                ? Shown.guessed("list<json>", "has null among its elements: json takes it")
                : new Shown("list<" + shown.type() + ">", false, shown.guess());
    }
}
