package dev.herald.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.annotation.Form;
import dev.herald.processor.model.FieldModel;
import javax.lang.model.element.Modifier;

/** The names of the fields, encoded once. */
final class AddFieldNames implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        if (plan.model().stated().form() == Form.BARE) {
            return;
        }
        for (FieldModel field : plan.written()) {
            type.addField(FieldSpec.builder(
                            TypeNames.FIELD_NAME,
                            plan.nameConstant(field),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer(
                            "$T.of($S)", TypeNames.FIELD_NAME, field.wireName().value())
                    .build());
        }
    }
}
