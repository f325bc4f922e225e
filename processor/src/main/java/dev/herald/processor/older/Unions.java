package dev.herald.processor.older;

import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.ValueType;
import java.util.stream.Stream;

/** Finds unions in the types of fields. */
final class Unions {
    private Unions() {}

    static Stream<UnionModel> in(ValueType type) {
        if (type instanceof ValueType.UnionType union) {
            return Stream.of(union.model());
        }
        if (type instanceof ValueType.ListType list) {
            return in(list.element());
        }
        if (type instanceof ValueType.SetType set) {
            return in(set.element());
        }
        return type instanceof ValueType.MapType map ? in(map.value()) : Stream.of();
    }
}
