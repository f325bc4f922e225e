package dev.herald.schema;

import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import java.util.List;
import java.util.stream.Stream;

/** Which other payloads stand in a payload: as values, in containers, and as members of unions. */
public final class Held {
    private Held() {}

    /**
     * The payloads that a payload holds itself; what those hold is not among them.
     *
     * @param schema the payload
     * @return each of them once
     */
    public static List<PayloadOf> in(PayloadSchema schema) {
        return schema.fields().stream()
                .flatMap(field -> in(field.type(), schema))
                .distinct()
                .toList();
    }

    private static Stream<PayloadOf> in(FieldType type, PayloadSchema schema) {
        if (type instanceof PayloadOf of) {
            return Stream.of(of);
        }
        if (type instanceof UnionOf of) {
            return schema.union(of.label()).stream()
                    .flatMap(union -> union.members().stream())
                    .map(UnionSchema.Member::payload);
        }
        if (type instanceof ListOf of) {
            return in(of.element(), schema);
        }
        if (type instanceof SetOf of) {
            return in(of.element(), schema);
        }
        return type instanceof MapOf of ? in(of.value(), schema) : Stream.of();
    }
}
