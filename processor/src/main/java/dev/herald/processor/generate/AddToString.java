package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.WireText;
import javax.lang.model.element.Modifier;

/** {@code toString}, in which sensitive values are masked. */
final class AddToString implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "$1T text = new $1T($2S)",
                        StringBuilder.class,
                        plan.payload().simpleName() + "{");
        String separator = "";
        for (FieldModel field : plan.model().fields()) {
            method.addStatement("text.append($S).append($L)", separator + field.accessor() + "=", shown(field));
            separator = ", ";
        }
        type.addMethod(method.addStatement("return text.append('}').toString()").build());
    }

    private static CodeBlock shown(FieldModel field) {
        if (field.isAlwaysNull()) {
            return CodeBlock.of("$S", WireText.NULL);
        }
        if (field.isConstant()) {
            return CodeBlock.of("this.$N()", field.accessor());
        }
        if (field.sensitivity().isEmpty()) {
            return CodeBlock.of("this.$N", field.accessor());
        }
        return field.optional()
                ? CodeBlock.of("this.$N == null ? null : $S", field.accessor(), "***")
                : CodeBlock.of("$S", "***");
    }
}
