package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Nulls;
import dev.herald.annotation.Redaction;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.schema.Version;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constant {@code SCHEMA}, as calls that make the same schema that stands in the jar, and the table of fields made of it. */
final class AddSchema implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        type.addField(constant(ClassName.get(PayloadSchema.class), "SCHEMA")
                .initializer(schema(plan.schema()))
                .build());
        if (plan.schema().form() != Form.BARE) {
            type.addField(constant(TypeNames.FIELD_TABLE, "FIELDS")
                    .addModifiers(Modifier.PRIVATE)
                    .initializer("$T.of(SCHEMA)", TypeNames.FIELD_TABLE)
                    .build());
        }
    }

    private static FieldSpec.Builder constant(ClassName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }

    private static CodeBlock schema(PayloadSchema schema) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($S, $S, $S)",
                        PayloadSchema.class,
                        schema.name().namespace(),
                        schema.name().name(),
                        schema.version().toString());
        if (schema.form() != Form.OBJECT) {
            code.add("\n        .form($T.$L)", Form.class, schema.form());
        }
        if (!schema.prefix().equals(schema.name().namespace() + "_object")) {
            code.add("\n        .prefix($S)", schema.prefix());
        }
        if (schema.instants() != Instants.Z) {
            code.add("\n        .instants($T.$L)", Instants.class, schema.instants());
        }
        if (schema.nulls() != Nulls.WRITTEN) {
            code.add("\n        .nulls($T.$L)", Nulls.class, schema.nulls());
        }
        schema.fields().forEach(field -> code.add("\n        .field($L)", field(field)));
        schema.enums().forEach(model -> code.add("\n        .enumeration($L)", enumeration(model)));
        schema.unions().forEach(model -> code.add("\n        .union($L)", union(model)));
        schema.semanticsChanged().ifPresent(what -> code.add("\n        .semanticsChanged($S)", what));
        schema.retiredSince().ifPresent(version -> code.add("\n        .retiredSince($S)", version.toString()));
        return code.add("\n        .build()").build();
    }

    private static CodeBlock field(Field field) {
        CodeBlock plain = CodeBlock.of(
                "$S, $S, $S", field.name(), field.typeText(), field.since().toString());
        CodeBlock.Builder code = CodeBlock.builder();
        field.accessor().ifPresent(accessor -> code.add(".accessor($S)", accessor));
        field.defaultValue().ifPresent(value -> code.add(".withDefault($S)", value));
        field.constant().ifPresent(value -> code.add(".constant($S)", value));
        field.redaction().ifPresent(redaction -> code.add(".redacted($T.$L)", Redaction.class, redaction));
        field.deprecatedSince().ifPresent(version -> code.add(".deprecatedSince($S)", version.toString()));
        field.renamedFrom().ifPresent(name -> code.add(".renamedFrom($S)", name));
        return code.isEmpty() ? plain : CodeBlock.of("$T.of($L)$L", Field.class, plain, code.build());
    }

    private static CodeBlock enumeration(EnumSchema schema) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (schema.unknown().isPresent()) {
            code.add(
                    "$T.open($S, $S)",
                    EnumSchema.class,
                    schema.label(),
                    schema.unknown().get());
        } else {
            code.add("$T.closed($S)", EnumSchema.class, schema.label());
        }
        schema.values()
                .forEach(value -> code.add(
                        "\n                .$L($S, $S, $S$L)",
                        value.retiredSince().isPresent() ? "retired" : "value",
                        value.value(),
                        value.constant(),
                        value.since().toString(),
                        retired(value.retiredSince())));
        return code.add("\n                .build()").build();
    }

    private static CodeBlock union(UnionSchema schema) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($S)", UnionSchema.class, schema.open() ? "open" : "closed", schema.label());
        schema.members()
                .forEach(member -> code.add(
                        "\n                .$L($S, $L, $S$L)",
                        member.retiredSince().isPresent() ? "retired" : "member",
                        member.payload().name().toString(),
                        member.payload().macro(),
                        member.since().toString(),
                        retired(member.retiredSince())));
        return code.add("\n                .build()").build();
    }

    /** One more argument. */
    private static CodeBlock retired(Optional<Version> since) {
        return since.map(version -> CodeBlock.of(", $S", version.toString())).orElseGet(() -> CodeBlock.of(""));
    }
}
