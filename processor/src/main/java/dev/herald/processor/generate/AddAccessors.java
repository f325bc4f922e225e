package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.ValueType.NestedType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors, in declaration order. An Optional is made only when somebody asks. */
final class AddAccessors implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        for (FieldModel field : plan.model().fields()) {
            MethodSpec.Builder accessor = MethodSpec.methodBuilder(field.accessor())
                    .addJavadoc(Docs.of(field, plan))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(new FieldCode(plan, field).answered())
                    .addStatement("return $L", answer(plan, field));
            if (plan.isImplementation()) {
                accessor.addAnnotation(Override.class);
            }
            field.deprecation().ifPresent(deprecation -> accessor.addAnnotation(AddHead.annotation(deprecation)));
            type.addMethod(accessor.build());
        }
    }

    private static CodeBlock answer(Plan plan, FieldModel field) {
        if (field.isAlwaysNull()) {
            return CodeBlock.of("$T.empty()", Optional.class);
        }
        if (field.isConstant()) {
            return Literals.of(field.type(), field.constant().orElseThrow().value());
        }
        if (!field.optional()) {
            return CodeBlock.of("this.$N", field.accessor());
        }
        TypeName held = new FieldCode(plan, field).held();
        TypeName answered = TypeNames.of(field.type().java());
        return field.type() instanceof NestedType && !held.equals(answered)
                ? CodeBlock.of("$T.<$T>ofNullable(this.$N)", Optional.class, answered, field.accessor())
                : CodeBlock.of("$T.ofNullable(this.$N)", Optional.class, field.accessor());
    }
}
