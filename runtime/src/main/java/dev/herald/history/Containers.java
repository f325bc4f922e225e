package dev.herald.history;

import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which payloads of a history hold which others: the newest line of each. */
final class Containers {
    private final List<PayloadSchema> heads;
    private final Map<PayloadOf, List<PayloadSchema>> holders = new HashMap<>();

    private Containers(List<PayloadSchema> heads) {
        this.heads = heads;
        for (PayloadSchema head : heads) {
            head.fields().stream()
                    .flatMap(field -> held(field.type(), head))
                    .distinct()
                    .forEach(held -> holders.computeIfAbsent(held, none -> new ArrayList<>())
                            .add(head));
        }
    }

    static Containers of(HistoryFolder history) {
        return new Containers(history.payloads().stream()
                .flatMap(name -> newest(history, name))
                .map(LineHistory::head)
                .toList());
    }

    private static Stream<LineHistory> newest(HistoryFolder history, PayloadName name) {
        List<Integer> macros = history.macros(name);
        return macros.isEmpty() ? Stream.of() : history.line(name, macros.get(macros.size() - 1)).stream();
    }

    private static Stream<PayloadOf> held(FieldType type, PayloadSchema schema) {
        if (type instanceof PayloadOf of) {
            return Stream.of(of);
        }
        if (type instanceof UnionOf of) {
            return schema.union(of.label()).stream()
                    .flatMap(union -> union.members().stream())
                    .map(UnionSchema.Member::payload);
        }
        if (type instanceof ListOf of) {
            return held(of.element(), schema);
        }
        if (type instanceof SetOf of) {
            return held(of.element(), schema);
        }
        return type instanceof MapOf of ? held(of.value(), schema) : Stream.of();
    }

    /** The payloads that hold one, and those that hold these; each with what it holds. */
    Map<PayloadSchema, PayloadName> of(PayloadOf payload) {
        Map<PayloadSchema, PayloadName> found = new LinkedHashMap<>();
        collect(payload, found);
        return found;
    }

    private void collect(PayloadOf payload, Map<PayloadSchema, PayloadName> found) {
        for (PayloadSchema holder : holders.getOrDefault(payload, List.of())) {
            if (found.putIfAbsent(holder, payload.name()) == null) {
                collect(new PayloadOf(holder.name(), holder.version().macro()), found);
            }
        }
    }

    /** The other payloads of a namespace that have the same field. */
    List<PayloadSchema> sharing(Field field, PayloadName name) {
        return heads.stream()
                .filter(head -> head.name().namespace().equals(name.namespace()))
                .filter(head -> !head.name().equals(name))
                .filter(head -> head.field(field.name())
                        .filter(other -> other.typeText().equals(field.typeText()))
                        .isPresent())
                .toList();
    }
}
