package dev.herald.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.UnionModel;
import javax.lang.model.element.Modifier;

/** The members of each union; the builder of the payload uses them too. */
final class AddUnions implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        for (UnionModel model : plan.labels().unions()) {
            type.addField(
                    FieldSpec.builder(Unions.type(model), plan.unionConstant(model), Modifier.STATIC, Modifier.FINAL)
                            .initializer(Unions.of(model))
                            .build());
        }
    }
}
