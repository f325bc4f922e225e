package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.StepModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What only the user can say of the steps between macro lines: a record for what a line has and the other has not, and a method that makes it. */
final class MigrationsInterface {
    private MigrationsInterface() {}

    static GeneratedFile of(Plan plan, List<StepModel> steps) {
        ClassName name = TypeNames.of(steps.get(0).migrations());
        TypeSpec.Builder type = plan.head(TypeSpec.interfaceBuilder(name))
                .addJavadoc(
                        "What is new in a macro line of {@link $T}, and what only an older one has. Everything else is copied.\n",
                        plan.payload());
        if (plan.model().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        for (StepModel step : steps) {
            addStep(type, step, steps);
        }
        return GeneratedFile.Source.of(name.packageName(), type.build());
    }

    private static void addStep(TypeSpec.Builder type, StepModel step, List<StepModel> steps) {
        ClassName older = TypeNames.of(step.older().generated());
        ClassName newer = TypeNames.of(step.newer().generated());
        if (!step.added().isEmpty()) {
            type.addType(parts(
                    step.newIn(),
                    "What line " + step.newer().version().macro() + " has and line "
                            + step.older().version().macro() + " has not.",
                    step.added()));
            type.addMethod(method(
                            step.upName(steps),
                            older,
                            "old",
                            TypeNames.of(step.migrations()).nestedClass(step.newIn()))
                    .addJavadoc(
                            "Says what is new of a payload of line $L.\n",
                            step.older().version().macro())
                    .build());
        }
        if (!step.lost().isEmpty()) {
            type.addType(parts(
                    step.lostIn(),
                    "What line " + step.older().version().macro() + " has and line "
                            + step.newer().version().macro() + " has not any more.",
                    step.lost()));
            TypeName lost = ParameterizedTypeName.get(
                    TypeNames.of(Names.OPTIONAL),
                    TypeNames.of(step.migrations()).nestedClass(step.lostIn()));
            type.addMethod(method(step.downName(steps), newer, "payload", lost)
                    .addJavadoc(
                            "Says what line $L needs to express a payload; empty if it cannot.\n",
                            step.older().version().macro())
                    .build());
        }
    }

    private static MethodSpec.Builder method(
            String name, ClassName parameter, String parameterName, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addParameter(parameter, parameterName)
                .returns(returned);
    }

    private static TypeSpec parts(String name, String doc, List<FieldModel> fields) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add("$L\n\n", doc);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (FieldModel field : fields) {
            javadoc.add("@param $L $L\n", field.accessor(), field.wireName());
            components.addParameter(ParameterSpec.builder(TypeNames.of(field.javaType()), field.accessor())
                    .build());
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.build())
                .recordConstructor(components.build())
                .build();
    }
}
