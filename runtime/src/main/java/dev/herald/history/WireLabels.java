package dev.herald.history;

import dev.herald.schema.EnumSchema;
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
 * The enums and unions of one version, as messages show them. They lose their labels: they are numbered in the order of the fields that
 * use them, and equal ones are one, so that a renamed, split or shared Java enum makes no difference.
 */
final class WireLabels {
    private final PayloadSchema head;
    private final Version version;
    private final Map<EnumSchema, String> enums = new LinkedHashMap<>();
    private final Map<UnionSchema, String> unions = new LinkedHashMap<>();

    WireLabels(PayloadSchema head, Version version) {
        this.head = head;
        this.version = version;
    }

    /** The type with numbers in the place of labels. */
    FieldType numbered(FieldType type) {
        if (type instanceof FieldType.EnumOf of) {
            return new FieldType.EnumOf(
                    enums.computeIfAbsent(enumeration(of.label()), each -> "E" + (enums.size() + 1)));
        }
        if (type instanceof FieldType.UnionOf of) {
            return new FieldType.UnionOf(unions.computeIfAbsent(union(of.label()), each -> "U" + (unions.size() + 1)));
        }
        if (type instanceof FieldType.ListOf of) {
            return new FieldType.ListOf(numbered(of.element()));
        }
        if (type instanceof FieldType.SetOf of) {
            return new FieldType.SetOf(numbered(of.element()));
        }
        if (type instanceof FieldType.MapOf of) {
            return new FieldType.MapOf(numbered(of.key()), numbered(of.value()));
        }
        return type;
    }

    /** The enums that were used, in the order of their numbers as texts. */
    List<EnumSchema> enums() {
        return enums.entrySet().stream()
                .map(each -> new EnumSchema(
                        each.getValue(), each.getKey().unknown(), each.getKey().values()))
                .sorted(Comparator.comparing(EnumSchema::label))
                .toList();
    }

    /** The unions that were used, in the order of their numbers as texts. */
    List<UnionSchema> unions() {
        return unions.entrySet().stream()
                .map(each -> new UnionSchema(
                        each.getValue(), each.getKey().open(), each.getKey().members()))
                .sorted(Comparator.comparing(UnionSchema::label))
                .toList();
    }

    private boolean isThere(Version since) {
        return since.compareTo(version) <= 0;
    }

    private EnumSchema enumeration(String label) {
        EnumSchema found = head.enumeration(label).orElseThrow();
        return new EnumSchema(
                "",
                found.unknown().map(constant -> "UNKNOWN"),
                found.values().stream()
                        .filter(value -> isThere(value.since()))
                        .map(value -> new EnumSchema.Value(
                                value.value(),
                                CanonicalText.usualConstant(value.value()),
                                value.since(),
                                Optional.empty()))
                        .sorted(Comparator.comparing(EnumSchema.Value::value))
                        .toList());
    }

    private UnionSchema union(String label) {
        UnionSchema found = head.union(label).orElseThrow();
        return new UnionSchema(
                "",
                found.open(),
                found.members().stream()
                        .filter(member -> isThere(member.since()))
                        .map(member -> new UnionSchema.Member(member.payload(), member.since(), Optional.empty()))
                        .sorted(Comparator.comparing(member -> member.payload().toString()))
                        .toList());
    }
}
