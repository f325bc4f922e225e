package dev.herald.history;

import dev.herald.schema.Field;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a definition declares, with the words of the user's that an error repeats.
 *
 * @param schema what it promises on the wire
 * @param fields how the fields are written in Java, by wire name; what is missing is guessed from the schema
 */
public record Declaration(PayloadSchema schema, Map<String, Accessor> fields) {
    /** Copies the map. */
    public Declaration {
        fields = Map.copyOf(fields);
    }

    /**
     * How a field is written in Java.
     *
     * @param type the type that the accessor returns, such as {@code Optional<String>}
     * @param inheritedFrom the super-interface that declares it, if it is not the definition
     * @param heirs the payloads that are known to inherit it from there too
     */
    public record Accessor(String type, Optional<String> inheritedFrom, Set<PayloadName> heirs) {
        /** Copies the set. */
        public Accessor {
            heirs = Set.copyOf(heirs);
        }
    }

    /** A declaration of which only the schema is known. */
    public static Declaration of(PayloadSchema schema) {
        return new Declaration(schema, Map.of());
    }

    /** The type of a declared field, as the user writes it. */
    String type(Field field) {
        return Optional.ofNullable(fields.get(field.name())).map(Accessor::type).orElseGet(() -> JavaText.type(field));
    }

    /** Whether a field stands in a super-interface. */
    boolean isInherited(String field) {
        return Optional.ofNullable(fields.get(field))
                .flatMap(Accessor::inheritedFrom)
                .isPresent();
    }

    /** The super-interface that another payload has a field from too, as far as is known. */
    Optional<String> inheritedBy(PayloadName other, String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(accessor -> accessor.heirs().contains(other))
                .flatMap(Accessor::inheritedFrom);
    }
}
