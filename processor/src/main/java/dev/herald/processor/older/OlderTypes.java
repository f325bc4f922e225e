package dev.herald.processor.older;

import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.Lineage.Gap;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.Scalars;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Java types of an older macro line: enums of its own, nested payloads of the line that it held, unions of today. */
final class OlderTypes {
    private final PayloadModel current;
    private final PayloadSchema schema;
    private final Origin origin;
    private final List<Gap> gaps;
    private final Map<String, EnumModel> enums = new LinkedHashMap<>();

    OlderTypes(PayloadModel current, PayloadSchema schema, Origin origin, List<Gap> gaps) {
        this.current = current;
        this.schema = schema;
        this.origin = origin;
        this.gaps = gaps;
        Set<String> names = new HashSet<>(Set.of("Builder"));
        schema.enums().forEach(each -> enums.put(each.label(), enumeration(each, names)));
    }

    ValueType of(FieldType type) {
        if (type instanceof FieldType.EnumOf constant) {
            return new EnumType(Optional.ofNullable(enums.get(constant.label())).orElseThrow());
        }
        if (type instanceof FieldType.ListOf list) {
            return new ListType(of(list.element()));
        }
        if (type instanceof FieldType.SetOf set) {
            return new SetType(of(set.element()));
        }
        if (type instanceof FieldType.MapOf map) {
            return new MapType(of(map.key()), of(map.value()));
        }
        if (type instanceof FieldType.PayloadOf payload) {
            return nested(payload);
        }
        if (type instanceof FieldType.UnionOf union) {
            return union(union.label());
        }
        return Scalars.of((Scalar) type);
    }

    /** The enum is a member of the generated class. */
    private EnumModel enumeration(EnumSchema recorded, Set<String> names) {
        String label = recorded.label();
        String name = Names.identifier(label.substring(label.lastIndexOf('.') + 1));
        while (!names.add(name)) {
            name += "_";
        }
        String outer = current.stated().name().value() + "V" + schema.version().macro();
        List<EnumModel.Constant> constants = new ArrayList<>(recorded.values().stream()
                .map(value -> new EnumModel.Constant(
                        Names.identifier(value.constant()),
                        value.value(),
                        Optional.of(text(value.since())),
                        value.retiredSince().map(this::text),
                        false,
                        origin))
                .toList());
        recorded.unknown()
                .ifPresent(constant -> constants.add(
                        new EnumModel.Constant(constant, constant, Optional.empty(), Optional.empty(), true, origin)));
        return new EnumModel(Declared.of(current.definition().packageName(), outer + "." + name), constants);
    }

    /** The class of that line: the current one, or one that the definition of the nested payload must have generated too. */
    private ValueType nested(FieldType.PayloadOf payload) {
        Optional<PayloadRef> known = current.lineage().neighbours().stream()
                .filter(ref -> ref.name().equals(payload.name()))
                .findFirst();
        if (known.isPresent() && known.get().macro() == payload.macro()) {
            PayloadRef ref = known.get();
            return new NestedType(ref.isInterface() ? ref.definition() : ref.generated(), ref);
        }
        String line = "line " + schema.version().macro() + " of " + schema.name() + " holds " + payload.name()
                + " of line " + payload.macro() + ", ";
        if (known.isEmpty()) {
            return lost(line + "whose definition is neither in this package nor in a field of "
                    + current.definition().simpleName() + "; put it there");
        }
        if (!known.get().reads().contains(payload.macro())) {
            return lost(line + "so " + known.get().definition().simpleName() + " must say reads = {" + payload.macro()
                    + "} too");
        }
        PayloadRef older = known.get().older(payload.macro());
        return new NestedType(older.generated(), older);
    }

    /** What cannot be had is any JSON, so that what uses the field is generated. */
    private ValueType lost(String problem) {
        gaps.add(new Gap(origin, Gap.Kind.NESTED, problem));
        return Scalars.of(Scalar.JSON);
    }

    /**
     * A union cannot be declared again, since its members implement today's interface. If that has all the members, in the lines that they
     * had, it is the type; otherwise the value is any JSON.
     */
    private ValueType union(String label) {
        UnionSchema recorded = schema.unions().stream()
                .filter(union -> union.label().equals(label))
                .findFirst()
                .orElseThrow();
        return current.fields().stream()
                .flatMap(field -> Unions.in(field.type()))
                .filter(union -> has(union, recorded))
                .findFirst()
                .<ValueType>map(union -> new UnionType(only(union, recorded)))
                .orElseGet(() -> Scalars.of(Scalar.JSON));
    }

    private static boolean has(UnionModel union, UnionSchema recorded) {
        return union.unknown().isPresent() == recorded.open()
                && recorded.members().stream()
                        .allMatch(member ->
                                union.members().stream().anyMatch(today -> is(today.payload(), member.payload())));
    }

    private UnionModel only(UnionModel union, UnionSchema recorded) {
        List<UnionModel.Member> members = recorded.members().stream()
                .flatMap(member -> union.members().stream()
                        .filter(today -> is(today.payload(), member.payload()))
                        .map(today -> new UnionModel.Member(
                                today.payload(),
                                Optional.of(text(member.since())),
                                member.retiredSince().map(this::text),
                                today.origin(),
                                today.outline())))
                .toList();
        return new UnionModel(union.type(), union.origin(), members, union.unknowns(), union.strangers());
    }

    private static boolean is(PayloadRef today, FieldType.PayloadOf recorded) {
        return today.name().equals(recorded.name()) && today.macro() == recorded.macro();
    }

    private Text text(Object value) {
        return new Text(value.toString(), origin);
    }
}
