package dev.herald.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel;
import javax.lang.model.element.Modifier;

/** The Java fields, which the codec reads without a detour; absent ones are null. */
final class AddFields implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        for (FieldModel field : plan.stored()) {
            TypeName held = new FieldCode(plan, field).held();
            type.addField(
                    FieldSpec.builder(field.optional() ? plan.nullable(held) : held, field.accessor(), Modifier.FINAL)
                            .build());
        }
    }
}
