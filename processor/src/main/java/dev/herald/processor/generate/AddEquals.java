package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code equals}: the same class, and all fields equal. */
final class AddEquals implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        CodeBlock.Builder same = CodeBlock.builder();
        if (plan.stored().isEmpty()) {
            same.add("return other instanceof $T", plan.payload());
        } else {
            same.add("return other instanceof $T that", plan.payload());
        }
        for (FieldModel field : plan.stored()) {
            same.add("\n&& ").add(equal(field, new FieldCode(plan, field).held()));
        }
        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(plan.nullable(ClassName.OBJECT), "other")
                .addStatement(same.build())
                .build());
    }

    private static CodeBlock equal(FieldModel field, TypeName held) {
        String name = field.accessor();
        if (held.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$2T.compare(this.$1N, that.$1N) == 0", name, Double.class);
        }
        if (field.primitive()) {
            return CodeBlock.of("this.$1N == that.$1N", name);
        }
        return field.optional()
                ? CodeBlock.of("$2T.equals(this.$1N, that.$1N)", name, Objects.class)
                : CodeBlock.of("this.$1N.equals(that.$1N)", name);
    }
}
