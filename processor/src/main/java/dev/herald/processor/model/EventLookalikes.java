package dev.herald.processor.model;

import dev.herald.annotation.Form;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a reader can tell two payloads apart by their data alone, as it must where plain payloads come without headers: by a
 * constant, or else by the fields that must be there.
 */
public final class EventLookalikes {
    private EventLookalikes() {}

    /** Whether the data of one could be that of the other. */
    public static boolean are(PayloadModel one, PayloadModel other) {
        return outline(one).isLike(outline(other));
    }

    private static Outline outline(PayloadModel payload) {
        return new Outline(
                payload.stated().form(),
                shape(payload),
                names(payload.wireFields()),
                required(payload),
                constants(payload));
    }

    /** What each message of the macro line holds: fields that joined later may be missing. */
    private static Set<String> required(PayloadModel payload) {
        return names(payload.wireFields().stream()
                .filter(field -> !field.optional())
                .filter(field -> field.since(payload.version()).micro() == 0)
                .toList());
    }

    private static Set<String> names(List<FieldModel> fields) {
        return fields.stream().map(field -> field.wireName().value()).collect(Collectors.toSet());
    }

    private static Map<String, String> constants(PayloadModel payload) {
        Map<String, String> constants = new HashMap<>();
        for (FieldModel field : payload.wireFields()) {
            field.constant().ifPresent(text -> constants.put(field.wireName().value(), text.value()));
        }
        return constants;
    }

    /** What the payload is in JSON. */
    private static String shape(PayloadModel payload) {
        return payload.stated().form() == Form.PLAIN
                ? "object"
                : payload.wireFields().stream()
                        .findFirst()
                        .map(field -> shape(field.type()))
                        .orElse("object");
    }

    private static String shape(ValueType type) {
        if (type instanceof ListType || type instanceof SetType) {
            return "array";
        }
        if (type instanceof EnumType) {
            return "string";
        }
        if (!(type instanceof ScalarType scalar)) {
            return "object";
        }
        return switch (scalar.scalar()) {
            case BOOLEAN -> "boolean";
            case INT, LONG, DOUBLE, DECIMAL, BIGINT -> "number";
            case JSON -> "object";
            case STRING, BYTES, INSTANT, DATE, DURATION, UUID, URI -> "string";
        };
    }
}
