package dev.herald.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The constant {@code TYPE}: what the runtime needs to know of the payload. */
final class AddType implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(TypeNames.PAYLOAD_TYPE, plan.payload()),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "The type of this payload: $L $L.\n",
                        plan.schema().name(),
                        plan.schema().version())
                .initializer(
                        "$1T.of($2T.class, $3T.SCHEMA, new $3T())",
                        TypeNames.PAYLOAD_TYPE,
                        plan.payload(),
                        plan.codec())
                .build());
    }
}
