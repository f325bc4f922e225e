package dev.herald.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import java.util.Objects;

/** The constructor, which takes a complete builder. */
final class AddConstructor implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(plan.builder(), "builder");
        for (FieldModel field : plan.stored()) {
            if (field.optional() || field.primitive()) {
                constructor.addStatement("this.$1N = builder.$1N", field.accessor());
            } else {
                constructor.addStatement("this.$1N = $2T.requireNonNull(builder.$1N)", field.accessor(), Objects.class);
            }
        }
        type.addMethod(constructor.build());
    }
}
