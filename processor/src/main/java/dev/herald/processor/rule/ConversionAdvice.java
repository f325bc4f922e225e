package dev.herald.processor.rule;

import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import java.util.stream.Collectors;

/** What a field can be filled with. */
final class ConversionAdvice {
    private ConversionAdvice() {}

    /** A sentence about the values that a field takes. */
    static String on(ValueType type) {
        return "it takes " + taken(type);
    }

    private static String taken(ValueType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar.scalar()) {
                case INT -> "int, short, byte and char";
                case LONG -> "long, int, short, byte and char";
                case DOUBLE -> "double, float, long, int, short, byte and char";
                case JSON -> "Json and Map<String, ?>";
                default -> scalar.java().toString();
            };
        }
        if (type instanceof EnumType enumeration) {
            String names = enumeration.model().constants().stream()
                    .map(EnumModel.Constant::name)
                    .collect(Collectors.joining(", "));
            return type.java() + ", and enums with no other constants than " + names;
        }
        if (type instanceof NestedType nested) {
            return type.java() + ", and the class that it projects if "
                    + nested.payload().generated().simpleName() + ".from takes nothing else";
        }
        if (type instanceof ListType list) {
            return "a collection; each element: " + taken(list.element());
        }
        if (type instanceof SetType set) {
            return "a collection; each element: " + taken(set.element());
        }
        return type instanceof MapType map
                ? "a map; each key: " + taken(map.key()) + "; each value: " + taken(map.value())
                : type.java().toString();
    }
}
