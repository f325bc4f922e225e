package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder, which names all missing fields at once. */
final class AddBuilder implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(plan.builder())
                .addJavadoc(
                        "Collects the fields of a {@link $T}. Not safe for use by several threads.\n", plan.payload())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (FieldModel field : plan.stored()) {
            addFields(builder, plan, field);
        }
        builder.addMethod(MethodSpec.constructorBuilder().build());
        for (FieldModel field : plan.stored()) {
            new AddSetters(plan, field).addTo(builder);
        }
        type.addType(builder.addMethod(build(plan)).build());
    }

    private static void addFields(TypeSpec.Builder builder, Plan plan, FieldModel field) {
        TypeName held = new FieldCode(plan, field).held();
        builder.addField(
                FieldSpec.builder(plan.nullable(held), field.accessor()).build());
        if (field.primitive()) {
            builder.addField(TypeName.BOOLEAN, plan.flag(field));
        }
    }

    private static MethodSpec build(Plan plan) {
        List<FieldModel> required =
                plan.stored().stream().filter(field -> !field.optional()).toList();
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "The payload.\n\n@throws $T if a field that is not Optional was not set\n",
                        TypeNames.INCOMPLETE)
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.payload());
        if (!required.isEmpty()) {
            build.addStatement(
                    "$T missing = new $T<>()",
                    ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)),
                    ArrayList.class);
            for (FieldModel field : required) {
                if (field.primitive()) {
                    build.beginControlFlow("if (!this.$N)", plan.flag(field));
                } else {
                    build.beginControlFlow("if (this.$N == null)", field.accessor());
                }
                build.addStatement("missing.add($S)", field.accessor()).endControlFlow();
            }
            build.beginControlFlow("if (!missing.isEmpty())")
                    .addStatement(
                            "throw new $T($S, missing)",
                            TypeNames.INCOMPLETE,
                            plan.payload().simpleName())
                    .endControlFlow();
        }
        return build.addStatement("return new $T(this)", plan.payload()).build();
    }
}
