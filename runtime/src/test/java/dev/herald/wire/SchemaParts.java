package dev.herald.wire;

import dev.herald.schema.EnumSchema;
import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.UnionOf;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The enums, nested payloads and unions of a schema: with them any schema can be read without generated code. */
record SchemaParts(PayloadSchema schema, Function<PayloadOf, Optional<PayloadSchema>> nested)
        implements GenericCodec.Parts {
    /** The type that reads a schema. */
    static PayloadType<GenericPayload> type(PayloadSchema schema, Function<PayloadOf, Optional<PayloadSchema>> nested) {
        return GenericPayload.of(schema, new SchemaParts(schema, nested));
    }

    @Override
    public EnumNames<Samples.Color> names(String label) {
        EnumSchema found = schema.enumeration(label).orElseThrow();
        EnumNames.Builder<Samples.Color> names = EnumNames.of(Samples.Color.class);
        for (int i = 0; i < found.values().size(); i++) {
            names.name(Samples.Color.values()[i], found.values().get(i).value());
        }
        found.unknown().ifPresent(constant -> names.unknown(Samples.Color.UNKNOWN));
        return names.build();
    }

    @Override
    public DataType<GenericPayload> type(FieldType type) {
        if (type instanceof PayloadOf payload) {
            return type(nested.apply(payload).orElseThrow(), nested);
        }
        UnionSchema union = schema.union(((UnionOf) type).label()).orElseThrow();
        List<PayloadType<? extends GenericPayload>> members = new ArrayList<>();
        union.members()
                .forEach(member ->
                        members.add(type(nested.apply(member.payload()).orElseThrow(), nested)));
        return union.open()
                ? UnionType.open(GenericPayload.class, members, json -> GenericPayload.of("unknown", json))
                : UnionType.closed(GenericPayload.class, members);
    }
}
