package dev.herald.processor.model;

import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.schema.FieldType.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the fields that users can opt out by. */
public final class EventOptOutField {
    private EventOptOutField() {}

    /**
     * The field of each payload that an event type can carry.
     *
     * @param slot an event type
     * @return empty if users cannot opt out by a field, or not all payloads have it
     */
    public static Map<PayloadModel, FieldModel> of(EventSlot slot) {
        Map<PayloadModel, FieldModel> fields = new LinkedHashMap<>();
        for (PayloadModel payload : slot.payload().payloads()) {
            Optional<FieldModel> field = slot.event()
                    .optOutBy()
                    .flatMap(name -> find(payload, name.value()))
                    .filter(EventOptOutField::isText);
            if (field.isEmpty()) {
                return Map.of();
            }
            fields.put(payload, field.get());
        }
        return fields;
    }

    /** The field with a wire name. */
    public static Optional<FieldModel> find(PayloadModel payload, String wireName) {
        return payload.wireFields().stream()
                .filter(field -> field.wireName().value().equals(wireName))
                .findFirst();
    }

    /** Whether the values of a field are texts on the wire that may be compared with what users opt out of. */
    public static boolean isText(FieldModel field) {
        return field.type() instanceof EnumType
                || field.type() instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING;
    }
}
