package dev.herald.processor.model;

import dev.herald.annotation.Naming;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.schema.Version;
import java.util.Optional;

/** Makes the schema of a definition: what it promises on the wire, and nothing else. */
public final class Schemas {
    private final PayloadModel payload;
    private final Version version;
    private final Labels labels;

    private Schemas(PayloadModel payload) {
        this.payload = payload;
        this.version = payload.version();
        this.labels = Labels.of(payload.wireFields());
    }

    /** The schema of a definition; fields without a form on the wire are left out. */
    public static PayloadSchema of(PayloadModel payload) {
        return new Schemas(payload).schema();
    }

    private PayloadSchema schema() {
        PayloadModel.Stated stated = payload.stated();
        PayloadSchema.Builder schema = PayloadSchema.of(
                        stated.namespace().value(), stated.name().value(), version.toString())
                .form(stated.form())
                .instants(stated.instants())
                .nulls(stated.nulls());
        stated.prefix().ifPresent(prefix -> schema.prefix(prefix.value()));
        payload.wireFields().forEach(field -> schema.field(field(field)));
        labels.enums().forEach(model -> schema.enumeration(enumeration(model)));
        labels.unions().forEach(model -> schema.union(union(model)));
        payload.meaning()
                .filter(meaning -> Version.find(meaning.in().value())
                        .filter(version.startOfLine()::equals)
                        .isPresent())
                .ifPresent(meaning -> schema.semanticsChanged(meaning.what().value()));
        payload.retired()
                .ifPresent(
                        retired -> schema.retiredSince(retired.inLineOf(version).toString()));
        return schema.build();
    }

    private Field field(FieldModel field) {
        String name = field.wireName().value();
        return new Field(
                name,
                type(field.type()),
                field.optional(),
                field.since(version),
                Optional.of(field.accessor())
                        .filter(accessor -> !accessor.equals(WireNames.of(name, Naming.CAMEL_CASE))),
                field.defaultValue().map(Text::value),
                field.constant().map(Text::value),
                field.sensitivity().map(FieldModel.Sensitivity::redaction),
                field.deprecation()
                        .map(deprecation -> Version.find(deprecation.since()).orElse(version)),
                field.renamedFrom().map(Text::value));
    }

    private FieldType type(ValueType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.scalar();
        }
        if (type instanceof EnumType enumeration) {
            return new FieldType.EnumOf(labels.of(enumeration.model()));
        }
        if (type instanceof UnionType union) {
            return new FieldType.UnionOf(labels.of(union.model()));
        }
        if (type instanceof NestedType nested) {
            return payloadOf(nested.payload());
        }
        if (type instanceof ListType list) {
            return new FieldType.ListOf(type(list.element()));
        }
        if (type instanceof SetType set) {
            return new FieldType.SetOf(type(set.element()));
        }
        if (type instanceof MapType map) {
            return new FieldType.MapOf(type(map.key()), type(map.value()));
        }
        throw new IllegalArgumentException(type + " has no form on the wire");
    }

    private static FieldType.PayloadOf payloadOf(PayloadRef payload) {
        return new FieldType.PayloadOf(payload.name(), payload.macro());
    }

    private EnumSchema enumeration(EnumModel model) {
        return new EnumSchema(
                labels.of(model),
                model.unknown().map(EnumModel.Constant::name),
                model.known().stream()
                        .map(constant -> new EnumSchema.Value(
                                constant.text(),
                                constant.name(),
                                since(constant.since()),
                                constant.retired().map(retired -> retired.inLineOf(version))))
                        .toList());
    }

    private Version since(Optional<Text> said) {
        return said.map(text -> text.inLineOf(version)).orElse(version.startOfLine());
    }

    private UnionSchema union(UnionModel model) {
        return new UnionSchema(
                labels.of(model),
                model.unknown().isPresent(),
                model.members().stream()
                        .map(member -> new UnionSchema.Member(
                                payloadOf(member.payload()),
                                since(member.since()),
                                member.retired().map(retired -> retired.inLineOf(version))))
                        .toList());
    }
}
