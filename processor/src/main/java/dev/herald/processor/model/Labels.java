package dev.herald.processor.model;

import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The enums and unions of a payload, each with the label that stands for it in the schema: its simple name, or the qualified one if
 * two have the same simple name.
 */
public final class Labels {
    private final Map<Declared, EnumModel> enums = new LinkedHashMap<>();
    private final Map<Declared, UnionModel> unions = new LinkedHashMap<>();

    private Labels() {}

    /** The enums and unions that fields use. */
    public static Labels of(List<FieldModel> fields) {
        Labels labels = new Labels();
        fields.forEach(field -> labels.collect(field.type()));
        return labels;
    }

    private void collect(ValueType type) {
        if (type instanceof EnumType enumeration) {
            enums.put(enumeration.model().type(), enumeration.model());
        } else if (type instanceof UnionType union) {
            unions.put(union.model().type(), union.model());
        } else if (type instanceof ListType list) {
            collect(list.element());
        } else if (type instanceof SetType set) {
            collect(set.element());
        } else if (type instanceof MapType map) {
            collect(map.key());
            collect(map.value());
        }
    }

    /** The enums, in the order in which fields use them. */
    public List<EnumModel> enums() {
        return List.copyOf(enums.values());
    }

    /** The unions, in the order in which fields use them. */
    public List<UnionModel> unions() {
        return List.copyOf(unions.values());
    }

    /** The label of an enum. */
    public String of(EnumModel model) {
        return label(model.type(), enums);
    }

    /** The label of a union. */
    public String of(UnionModel model) {
        return label(model.type(), unions);
    }

    private static String label(Declared type, Map<Declared, ?> all) {
        long namesakes = all.keySet().stream()
                .filter(other -> other.simpleName().equals(type.simpleName()))
                .count();
        return namesakes == 1 ? type.simpleName() : type.qualifiedName();
    }
}
