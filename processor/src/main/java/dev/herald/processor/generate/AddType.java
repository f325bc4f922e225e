package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
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
                .initializer(type(plan))
                .build());
    }

    private static CodeBlock type(Plan plan) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$1T.of($2T.class, $3T.SCHEMA, new $3T())", TypeNames.PAYLOAD_TYPE, plan.payload(), plan.codec());
        plan.model()
                .lineage()
                .oldest()
                .ifPresent(version -> code.add("\n        .recordedFrom($S)", version.toString()));
        plan.before().ifPresent(step -> {
            code.add(
                    "\n        .$L($T.TYPE, $T::$L",
                    step.isWritten() ? "writing" : "reading",
                    TypeNames.of(step.older().generated()),
                    StepsClass.name(step),
                    StepsClass.up(step));
            if (step.isWritten()) {
                code.add(", $T::$L", StepsClass.name(step), StepsClass.down(step));
            }
            code.add(")");
        });
        return code.build();
    }
}
