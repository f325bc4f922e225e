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
        if (form(one) == Form.OBJECT || form(other) == Form.OBJECT) {
            return false;
        }
        if (!shape(one).equals(shape(other))) {
            return false;
        }
        return form(one) == Form.BARE || form(other) == Form.BARE || !differ(one, other);
    }

    private static boolean differ(PayloadModel one, PayloadModel other) {
        Map<String, String> ones = constants(one);
        Map<String, String> others = constants(other);
        boolean byConstant = ones.entrySet().stream()
                .anyMatch(constant -> others.containsKey(constant.getKey())
                        && !others.get(constant.getKey()).equals(constant.getValue()));
        return byConstant
                || ones.isEmpty() != others.isEmpty() && !shares(ones, other) && !shares(others, one)
                || lacks(one, required(other)) && lacks(other, required(one));
    }

    /** Whether a field that is a constant elsewhere is a field here too. */
    private static boolean shares(Map<String, String> constants, PayloadModel payload) {
        return constants.keySet().stream().anyMatch(names(payload.wireFields())::contains);
    }

    private static boolean lacks(PayloadModel payload, Set<String> names) {
        return !names(payload.wireFields()).containsAll(names);
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

    private static Form form(PayloadModel payload) {
        return payload.stated().form();
    }

    /** What the payload is in JSON. */
    private static String shape(PayloadModel payload) {
        return form(payload) == Form.PLAIN
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
