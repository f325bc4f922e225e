package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import javax.lang.model.element.Modifier;

/** How a payload comes into being: {@code builder()}, and {@code copyOf} for other implementations of the definition. */
final class AddFactories implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("Begins a payload, without any field.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.builder())
                .addStatement("return new $T()", plan.builder())
                .build());
        if (plan.isImplementation()) {
            type.addMethod(copyOf(plan));
        }
    }

    private static MethodSpec copyOf(Plan plan) {
        TypeName definition = TypeNames.of(plan.model().definition());
        CodeBlock.Builder copy = CodeBlock.builder().add("return builder()");
        for (FieldModel field : plan.stored()) {
            if (field.type().isSupported()) {
                copy.add("\n.$1N(definition.$1N())", field.accessor());
            }
        }
        return MethodSpec.methodBuilder("copyOf")
                .addJavadoc("The same payload, or one with the same values if it is another implementation.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.payload())
                .addParameter(definition, "definition")
                .beginControlFlow("if (definition instanceof $T payload)", plan.payload())
                .addStatement("return payload")
                .endControlFlow()
                .addStatement(copy.add("\n.build()").build())
                .build();
    }
}
