package dev.herald.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Filling;
import dev.herald.processor.model.Filling.Given;
import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.Projection;
import dev.herald.processor.model.Source;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code from}: the domain objects in the order in which they were named, then the fields that none of them has. */
final class AddFrom implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        Projection projection = plan.model().projection();
        if (projection.exists()) {
            type.addMethod(from(plan, projection));
        }
    }

    private static MethodSpec from(Plan plan, Projection projection) {
        FromVariables variables = new FromVariables(projection);
        MethodSpec.Builder from = MethodSpec.methodBuilder("from")
                .addJavadoc(new FromDocs(plan, projection, variables).text())
                .addModifiers(Modifier.STATIC)
                .returns(plan.payload());
        if (projection.sources().stream().allMatch(Source::isPublic)) {
            from.addModifiers(Modifier.PUBLIC);
        }
        if (!projection.sources().stream().allMatch(Source::isExported)) {
            from.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "exports")
                    .build());
        }
        for (Source source : projection.sources()) {
            from.addParameter(TypeNames.of(source.type()), variables.of(source));
        }
        for (Given given : projection.fillings(Given.class)) {
            from.addParameter(parameter(plan, given.field()));
        }
        for (Source source : projection.sources()) {
            String name = variables.of(source);
            from.addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name + " must not be null");
        }
        variables.declareIn(from);
        CodeBlock.Builder built = CodeBlock.builder().add("return builder()");
        for (Filling filling : projection.fillings()) {
            if (filling instanceof Given) {
                built.add("\n.$1N($1N)", filling.field().accessor());
            } else if (filling instanceof Taken taken && taken.isPossible()) {
                CodeBlock value = new FromValue(plan, variables, taken).code();
                built.add("\n.$N($L)", taken.field().accessor(), value);
            }
        }
        return from.addStatement(built.add("\n.build()").build()).build();
    }

    private static ParameterSpec parameter(Plan plan, FieldModel field) {
        TypeName taken = new FieldCode(plan, field).taken();
        return ParameterSpec.builder(field.optional() ? plan.nullable(taken) : taken, field.accessor())
                .build();
    }
}
