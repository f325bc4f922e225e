package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code hashCode}, of all fields. */
final class AddHashCode implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("int hash = 1");
        for (FieldModel field : plan.stored()) {
            method.addStatement("hash = 31 * hash + $L", hash(field, new FieldCode(plan, field).held()));
        }
        type.addMethod(method.addStatement("return hash").build());
    }

    private static CodeBlock hash(FieldModel field, TypeName held) {
        if (field.primitive()) {
            return CodeBlock.of("$T.hashCode(this.$N)", held.box(), field.accessor());
        }
        return field.optional()
                ? CodeBlock.of("$T.hashCode(this.$N)", Objects.class, field.accessor())
                : CodeBlock.of("this.$N.hashCode()", field.accessor());
    }
}
