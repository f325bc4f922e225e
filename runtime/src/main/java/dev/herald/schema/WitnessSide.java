package dev.herald.schema;

import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.UnionOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One of the two schemas, and the field in it that a change concerns. */
final class WitnessSide {
    /** Stands for a constant or member that neither side has yet. */
    static final String LATER = "a later one";

    private final PayloadSchema whole;
    private final PayloadSchema schema;
    private final Optional<Field> field;
    private final List<String> path;
    private final MessageText text;
    private final Version other;

    WitnessSide(
            PayloadSchema whole,
            Version other,
            List<String> names,
            Function<PayloadOf, Optional<PayloadSchema>> nested) {
        this.whole = whole;
        this.other = other;
        this.text = new MessageText(nested);
        List<String> found = new ArrayList<>();
        PayloadSchema inner = whole;
        Optional<Field> last = Optional.empty();
        for (String name : names) {
            if (last.isPresent()) {
                inner = inside(inner, last.get().type())
                        .flatMap(each -> nested.apply(each).stream())
                        .filter(each -> field(each, name).isPresent())
                        .findFirst()
                        .orElse(inner);
            }
            last = field(inner, name);
            found.add(last.map(Field::name).orElse(name));
        }
        this.schema = inner;
        this.field = last;
        this.path = found;
    }

    /** The field of a name, or the one that had it before. */
    private static Optional<Field> field(PayloadSchema schema, String name) {
        return schema.field(name)
                .or(() -> schema.fields().stream()
                        .filter(each -> each.renamedFrom().filter(name::equals).isPresent())
                        .findFirst());
    }

    /** The payloads in a type. */
    private static Stream<PayloadOf> inside(PayloadSchema schema, FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return inside(schema, list.element());
        }
        if (type instanceof FieldType.SetOf set) {
            return inside(schema, set.element());
        }
        if (type instanceof FieldType.MapOf map) {
            return inside(schema, map.value());
        }
        if (type instanceof UnionOf union) {
            return schema.union(union.label()).stream()
                    .flatMap(each -> each.members().stream())
                    .map(UnionSchema.Member::payload);
        }
        return type instanceof PayloadOf payload ? Stream.of(payload) : Stream.of();
    }

    /** The payload that has the field: the whole one, or one nested in it. */
    PayloadSchema schema() {
        return schema;
    }

    Optional<Field> field() {
        return field;
    }

    Optional<FieldType> type() {
        return field.map(Field::type);
    }

    boolean isRequired() {
        return field.filter(each -> !each.nullable()).isPresent();
    }

    /** The wire names that lead to the field on this side. */
    List<String> path() {
        return path;
    }

    String name() {
        return path.get(path.size() - 1);
    }

    MessageText text() {
        return text;
    }

    /** The whole schema, in a version that the other side would read if only the line counted. */
    PayloadSchema stated() {
        if (whole.version().macro() == other.macro()) {
            return whole;
        }
        Version readable = new Version(other.macro(), whole.version().compareTo(other) > 0 ? other.micro() + 1 : 0);
        return new PayloadSchema(
                whole.name(),
                readable,
                whole.form(),
                whole.prefix(),
                whole.instants(),
                whole.nulls(),
                whole.fields(),
                whole.enums(),
                whole.unions(),
                whole.semanticsChanged(),
                whole.retiredSince());
    }

    /** The schema in which enums and unions have this constant or member alone, if they can have it. */
    PayloadSchema only(String text) {
        return new PayloadSchema(
                schema.name(),
                schema.version(),
                schema.form(),
                schema.prefix(),
                schema.instants(),
                schema.nulls(),
                schema.fields(),
                schema.enums().stream().map(each -> only(each, text)).toList(),
                schema.unions().stream().map(each -> only(each, text)).toList(),
                schema.semanticsChanged(),
                schema.retiredSince());
    }

    private EnumSchema only(EnumSchema all, String text) {
        boolean has = all.value(text).isPresent() || text.equals(LATER) && isOpen(all);
        EnumSchema.Value value = new EnumSchema.Value(text, text, schema.version(), Optional.empty());
        return has ? new EnumSchema(all.label(), all.unknown(), List.of(value)) : all;
    }

    private UnionSchema only(UnionSchema all, String text) {
        PayloadOf later = new PayloadOf(new PayloadName(schema.name().namespace(), "LaterPayload"), 1);
        Stream<PayloadOf> own = all.members().stream().map(UnionSchema.Member::payload);
        return Stream.concat(own, all.open() && text.equals(LATER) ? Stream.of(later) : Stream.of())
                .filter(each -> each.equals(later) || each.toString().equals(text))
                .findFirst()
                .map(each -> new UnionSchema.Member(each, schema.version(), Optional.empty()))
                .map(each -> new UnionSchema(all.label(), all.open(), List.of(each)))
                .orElse(all);
    }

    private static boolean isOpen(EnumSchema schema) {
        return schema.unknown().isPresent();
    }
}
