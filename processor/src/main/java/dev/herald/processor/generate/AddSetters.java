package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.schema.FieldType.Scalar;
import javax.lang.model.element.Modifier;

/** The methods of the builder that set one field; an optional field can be set with and without an Optional. */
final class AddSetters {
    private final Plan plan;
    private final FieldModel field;
    private final FieldCode code;
    private final String name;

    AddSetters(Plan plan, FieldModel field) {
        this.plan = plan;
        this.field = field;
        this.code = new FieldCode(plan, field);
        this.name = field.accessor();
    }

    void addTo(TypeSpec.Builder builder) {
        if (!field.optional()) {
            builder.addMethod(required());
        } else {
            builder.addMethod(optional());
        }
        if (field.optional() && field.type().isSupported()) {
            builder.addMethod(setter(code.takenOptional())
                    .addStatement("return this.$1N($1N.orElse(null))", name)
                    .build());
        }
    }

    private MethodSpec required() {
        MethodSpec.Builder setter = setter(code.taken()).addJavadoc(Docs.of(field, plan));
        if (field.primitive()) {
            setter.addStatement("this.$N = $L", name, code.kept(CodeBlock.of("$N", name)))
                    .addStatement("this.$N = true", plan.flag(field));
        } else {
            CodeBlock given = isJson() ? json() : CodeBlock.of("$N", name);
            CodeBlock checked = CodeBlock.of("$T.required($S, $L)", TypeNames.FIELD_VALUES, plan.label(field), given);
            setter.addStatement("this.$N = $L", name, code.kept(checked));
        }
        return setter.addStatement("return this").build();
    }

    private MethodSpec optional() {
        CodeBlock given = CodeBlock.of("$N", name);
        CodeBlock kept = code.kept(given);
        MethodSpec.Builder setter = setter(plan.nullable(code.taken())).addJavadoc(Docs.of(field, plan));
        if (isJson()) {
            setter.addStatement("this.$N = $L", name, json());
        } else if (kept.equals(given)) {
            setter.addStatement("this.$1N = $1N", name);
        } else {
            setter.addStatement("this.$1N = $1N == null ? null : $2L", name, kept);
        }
        return setter.addStatement("return this").build();
    }

    private MethodSpec.Builder setter(TypeName taken) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.builder())
                .addParameter(taken, name);
        field.deprecation().ifPresent(deprecation -> setter.addAnnotation(AddHead.annotation(deprecation)));
        return setter;
    }

    private boolean isJson() {
        return field.type() instanceof ScalarType scalar && scalar.scalar() == Scalar.JSON;
    }

    private CodeBlock json() {
        return CodeBlock.of("$T.json($N)", TypeNames.FIELD_VALUES, name);
    }
}
