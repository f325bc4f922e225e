package dev.herald.history;

import dev.herald.annotation.Redaction;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.schema.Version;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves of a version what messages show of it. Enums and unions lose their labels: they are numbered in the order of the fields that use
 * them, and equal ones are one, so that a renamed, split or shared Java enum makes no difference.
 */
final class WireShape {
    private final PayloadSchema schema;
    private final Map<EnumSchema, String> enums = new LinkedHashMap<>();
    private final Map<UnionSchema, String> unions = new LinkedHashMap<>();

    private WireShape(PayloadSchema schema) {
        this.schema = schema;
    }

    static PayloadSchema of(PayloadSchema head, Version version) {
        return new WireShape(head.at(version)).shape();
    }

    private PayloadSchema shape() {
        List<Field> fields = schema.fields().stream().map(this::field).toList();
        return new PayloadSchema(
                schema.name(),
                schema.version(),
                schema.form(),
                schema.prefix(),
                schema.instants(),
                fields,
                enums.entrySet().stream()
                        .map(each -> new EnumSchema(
                                each.getValue(),
                                each.getKey().unknown(),
                                each.getKey().values()))
                        .toList(),
                unions.entrySet().stream()
                        .map(each -> new UnionSchema(
                                each.getValue(),
                                each.getKey().open(),
                                each.getKey().members()))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private Field field(Field field) {
        boolean fromTheStart = field.since().equals(schema.version().startOfLine());
        return new Field(
                field.name(),
                type(field.type()),
                field.nullable(),
                field.since(),
                Optional.empty(),
                field.defaultValue().filter(value -> !fromTheStart),
                field.constant(),
                field.redaction().filter(how -> how != Redaction.LOG),
                Optional.empty(),
                Optional.empty());
    }

    private FieldType type(FieldType type) {
        if (type instanceof FieldType.EnumOf of) {
            return new FieldType.EnumOf(
                    enums.computeIfAbsent(enumeration(of.label()), each -> "E" + (enums.size() + 1)));
        }
        if (type instanceof FieldType.UnionOf of) {
            return new FieldType.UnionOf(unions.computeIfAbsent(union(of.label()), each -> "U" + (unions.size() + 1)));
        }
        if (type instanceof FieldType.ListOf of) {
            return new FieldType.ListOf(type(of.element()));
        }
        if (type instanceof FieldType.SetOf of) {
            return new FieldType.SetOf(type(of.element()));
        }
        if (type instanceof FieldType.MapOf of) {
            return new FieldType.MapOf(type(of.key()), type(of.value()));
        }
        return type;
    }

    private EnumSchema enumeration(String label) {
        EnumSchema found = schema.enums().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        return new EnumSchema(
                "",
                found.unknown().map(constant -> "UNKNOWN"),
                found.values().stream()
                        .map(value -> new EnumSchema.Value(
                                value.value(),
                                CanonicalText.usualConstant(value.value()),
                                value.since(),
                                Optional.empty()))
                        .sorted(Comparator.comparing(EnumSchema.Value::value))
                        .toList());
    }

    private UnionSchema union(String label) {
        UnionSchema found = schema.unions().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        return new UnionSchema(
                "",
                found.open(),
                found.members().stream()
                        .map(member -> new UnionSchema.Member(member.payload(), member.since(), Optional.empty()))
                        .sorted(Comparator.comparing(member -> member.payload().toString()))
                        .toList());
    }
}
