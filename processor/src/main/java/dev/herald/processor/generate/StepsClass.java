package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.StepModel;
import dev.herald.processor.model.StepModel.Copied;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The steps between macro lines: fields are copied, and the rest comes from the user's class, which is made when a step is first taken. */
final class StepsClass {
    private static final String MIGRATIONS = "MIGRATIONS";

    private final List<StepModel> steps;
    private final TypeSpec.Builder type;

    private StepsClass(List<StepModel> steps, TypeSpec.Builder type) {
        this.steps = steps;
        this.type = type;
    }

    static GeneratedFile of(Plan plan, List<StepModel> steps) {
        ClassName name = name(steps.get(0));
        TypeSpec.Builder type = plan.newClass(name)
                .addJavadoc("The steps between the macro lines of {@link $T}.\n", plan.payload())
                .addModifiers(Modifier.FINAL);
        if (steps.stream().anyMatch(StepModel::needsUser)) {
            type.addField(migrations(plan, steps.get(0)));
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        StepsClass code = new StepsClass(steps, type);
        steps.forEach(code::addStep);
        return GeneratedFile.Source.of(name.packageName(), type.build());
    }

    /** The class that holds a step. */
    static ClassName name(StepModel step) {
        return TypeNames.of(step.steps());
    }

    static String up(StepModel step) {
        return "upgradeTo" + step.newer().version().macro();
    }

    static String down(StepModel step) {
        return "downgradeTo" + step.older().version().macro();
    }

    /** Without a class that can be used there is an error, and nothing is called. */
    private static FieldSpec migrations(Plan plan, StepModel step) {
        CodeBlock made = plan.model()
                .lineage()
                .migrations()
                .filter(step::isTakenBy)
                .map(migrations -> CodeBlock.of("new $T()", TypeNames.of(migrations.type())))
                .orElseGet(() -> CodeBlock.of("null"));
        return FieldSpec.builder(
                        TypeNames.of(step.migrations()), MIGRATIONS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(made)
                .build();
    }

    private void addStep(StepModel step) {
        ClassName older = TypeNames.of(step.older().generated());
        ClassName newer = TypeNames.of(step.newer().generated());
        MethodSpec.Builder up = method(up(step), older, "old").returns(newer);
        if (!step.added().isEmpty()) {
            up.addStatement(
                    "$T added = $T.required($S, $L.$L(old))",
                    TypeNames.of(step.migrations()).nestedClass(step.newIn()),
                    TypeNames.FIELD_VALUES,
                    step.newIn(),
                    MIGRATIONS,
                    step.upName(steps));
        }
        fill(up, step.newer(), "old", step.copiedUp(), "added", step.added());
        Plan target = Plan.of(step.newer(), List.of());
        for (FieldModel field : step.defaulted()) {
            CodeBlock value = Literals.of(field.type(), field.usableDefault().orElseThrow());
            up.addStatement("builder.$N = $L", field.accessor(), value);
            flag(up, target, field);
        }
        type.addMethod(up.addStatement("return builder.build()").build());
        if (step.isWritten()) {
            type.addMethod(down(step, older, newer));
        }
    }

    private MethodSpec down(StepModel step, ClassName older, ClassName newer) {
        MethodSpec.Builder down = method(down(step), newer, "payload")
                .returns(ParameterizedTypeName.get(TypeNames.of(Names.OPTIONAL), older));
        if (!step.lost().isEmpty()) {
            ClassName lost = TypeNames.of(step.migrations()).nestedClass(step.lostIn());
            down.addStatement(
                            "$T said = $T.required($S, $L.$L(payload))",
                            ParameterizedTypeName.get(TypeNames.of(Names.OPTIONAL), lost),
                            TypeNames.FIELD_VALUES,
                            step.lostIn(),
                            MIGRATIONS,
                            step.downName(steps))
                    .beginControlFlow("if (said.isEmpty())")
                    .addStatement("return $T.empty()", TypeNames.of(Names.OPTIONAL))
                    .endControlFlow()
                    .addStatement("$T lost = said.get()", lost);
        }
        fill(down, step.older(), "payload", step.copiedDown(), "lost", step.lost());
        return down.addStatement("return $T.of(builder.build())", TypeNames.of(Names.OPTIONAL))
                .build();
    }

    private static MethodSpec.Builder method(String name, ClassName parameter, String parameterName) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).addParameter(parameter, parameterName);
    }

    private void fill(
            MethodSpec.Builder method,
            PayloadModel to,
            String from,
            List<Copied> copied,
            String said,
            List<FieldModel> fields) {
        Plan target = Plan.of(to, List.of());
        method.addStatement("$1T builder = new $1T()", target.builder());
        CopyCode code = new CopyCode(type, to);
        for (Copied field : copied) {
            if (field.from().isAlwaysNull()) {
                continue;
            }
            String name = field.to().accessor();
            CodeBlock value = field.from().isConstant()
                    ? CodeBlock.of("$L.$N()", from, field.from().accessor())
                    : CodeBlock.of("$L.$N", from, field.from().accessor());
            method.addStatement("builder.$N = $L", name, code.copied(field, value, target.label(field.to())));
            flag(method, target, field.to());
        }
        for (FieldModel field : fields) {
            CodeBlock value = CodeBlock.of("$L.$N()", said, field.accessor());
            method.addStatement(
                    "builder.$N($L)",
                    field.accessor(),
                    field.optional()
                            ? CodeBlock.of("$T.required($S, $L)", TypeNames.FIELD_VALUES, target.label(field), value)
                            : value);
        }
    }

    private static void flag(MethodSpec.Builder method, Plan target, FieldModel field) {
        if (field.primitive()) {
            method.addStatement("builder.$N = true", target.flag(field));
        }
    }
}
