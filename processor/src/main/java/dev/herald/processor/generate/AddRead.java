package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.annotation.Form;
import dev.herald.processor.model.FieldModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that reads into a builder: defaults first, then whatever fields come, each known by its place among the wire names. */
final class AddRead implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.payload())
                .addParameter(TypeNames.READER, "in")
                .addStatement("$1T payload = new $1T()", plan.builder());
        if (plan.model().stated().form() == Form.BARE) {
            plan.written().forEach(field -> read.addStatement(value(plan, field)));
        } else {
            addLoop(read, plan);
        }
        type.addMethod(
                read.addStatement("return new $T(payload)", plan.payload()).build());
    }

    private static void addLoop(MethodSpec.Builder read, Plan plan) {
        List<FieldModel> fields = plan.written();
        for (FieldModel field : fields) {
            field.usableDefault()
                    .ifPresent(value ->
                            read.addStatement("payload.$N = $L", field.accessor(), Literals.of(field.type(), value)));
        }
        read.addStatement("in.begin(FIELDS)");
        read.beginControlFlow("for (int field = in.next(); field != $T.END; field = in.next())", TypeNames.READER);
        read.beginControlFlow("switch (field)");
        for (int i = 0; i < fields.size(); i++) {
            read.addStatement("case $L -> $L", i, value(plan, fields.get(i)));
        }
        read.addStatement("default -> throw new $T(field)", AssertionError.class);
        read.endControlFlow();
        read.endControlFlow();
    }

    private static CodeBlock value(Plan plan, FieldModel field) {
        WireCode wire = new WireCode(plan);
        if (field.isConstant()) {
            return CodeBlock.of(
                    "in.constant($S)", field.constant().orElseThrow().value());
        }
        return CodeBlock.of(
                field.optional() ? "payload.$N = in.isNull() ? null : $L" : "payload.$N = $L",
                field.accessor(),
                wire.read(field.type(), CodeBlock.of("in"), 0));
    }
}
