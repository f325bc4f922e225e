package dev.herald.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import javax.lang.model.element.Modifier;

/** {@code toBuilder()}: the way to another payload that differs in a few fields. */
final class AddToBuilder implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("Begins a payload with the fields of this one.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.builder())
                .addStatement("$1T builder = new $1T()", plan.builder());
        for (FieldModel field : plan.stored()) {
            method.addStatement("builder.$1N = this.$1N", field.accessor());
            if (field.primitive()) {
                method.addStatement("builder.$N = true", plan.flag(field));
            }
        }
        type.addMethod(method.addStatement("return builder").build());
    }
}
