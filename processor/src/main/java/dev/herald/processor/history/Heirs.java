package dev.herald.processor.history;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which payloads a compilation has, and which of them inherit a field from the same super-interface. */
final class Heirs {
    private final Map<String, Set<PayloadName>> known = new HashMap<>();
    private final Map<PayloadName, Version> versions = new HashMap<>();

    void add(PayloadModel payload) {
        if (payload.hasNamespace() && payload.hasClassName()) {
            PayloadName name = new PayloadName(
                    payload.stated().namespace().value(),
                    payload.stated().name().value());
            versions.put(name, payload.version());
            payload.wireFields()
                    .forEach(field -> parent(payload, field)
                            .ifPresent(parent -> known.computeIfAbsent(key(parent, field), none -> new HashSet<>())
                                    .add(name)));
        }
    }

    /** The super-interface that a field stands in, if it is not the definition. */
    static Optional<String> parent(PayloadModel payload, FieldModel field) {
        return Optional.of(field.origin().holder())
                .filter(name -> !name.equals(payload.definition().simpleName()));
    }

    Set<PayloadName> of(String parent, FieldModel field) {
        return known.getOrDefault(key(parent, field), Set.of());
    }

    /** The version of a payload of this compilation. */
    Optional<Version> version(PayloadName name) {
        return Optional.ofNullable(versions.get(name));
    }

    private static String key(String parent, FieldModel field) {
        return parent + "." + field.wireName().value();
    }
}
