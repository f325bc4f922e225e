package dev.herald.processor.history;

import dev.herald.history.Declaration;
import dev.herald.history.Declaration.Accessor;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Labels;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.Schemas;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.PayloadSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A payload as it is declared, and the payloads in it. */
final class Declared implements Function<PayloadOf, Optional<PayloadSchema>> {
    private final PayloadModel payload;
    private final Function<String, Optional<PayloadModel>> definitions;
    private final Map<PayloadOf, PayloadRef> known = new HashMap<>();

    Declared(PayloadModel payload, Function<String, Optional<PayloadModel>> definitions) {
        this.payload = payload;
        this.definitions = definitions;
        learn(payload);
    }

    Declaration declaration(Heirs heirs) {
        Map<String, Accessor> fields = new HashMap<>();
        for (FieldModel field : payload.wireFields()) {
            Optional<String> parent = Heirs.parent(payload, field);
            fields.put(
                    field.wireName().value(),
                    new Accessor(
                            field.javaType().toString(),
                            parent,
                            parent.map(name -> heirs.of(name, field)).orElse(Set.of())));
        }
        return new Declaration(Schemas.of(payload), fields);
    }

    /** The schema of a payload in it, at any depth that was asked for before. */
    @Override
    public Optional<PayloadSchema> apply(PayloadOf nested) {
        return Optional.ofNullable(known.get(nested))
                .flatMap(ref -> definitions.apply(ref.definition().qualifiedName()))
                .map(model -> {
                    learn(model);
                    return Schemas.of(model);
                });
    }

    private void learn(PayloadModel model) {
        model.wireFields().forEach(field -> learn(field.type()));
        Labels.of(model.wireFields()).unions().stream()
                .flatMap(union -> union.members().stream())
                .map(UnionModel.Member::payload)
                .forEach(this::learn);
    }

    private void learn(ValueType type) {
        if (type instanceof NestedType nested) {
            learn(nested.payload());
        } else if (type instanceof ListType list) {
            learn(list.element());
        } else if (type instanceof SetType set) {
            learn(set.element());
        } else if (type instanceof MapType map) {
            learn(map.value());
        }
    }

    private void learn(PayloadRef ref) {
        known.put(new PayloadOf(ref.name(), ref.macro()), ref);
    }
}
