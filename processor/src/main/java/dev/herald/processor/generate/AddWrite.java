package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.annotation.Form;
import dev.herald.annotation.Nulls;
import dev.herald.annotation.Redaction;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import javax.lang.model.element.Modifier;

/** The method that writes, one line a field, in the order of the wire names. */
final class AddWrite implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(plan.payload(), "payload")
                .addParameter(TypeNames.WRITER, "out");
        if (plan.model().stated().form() == Form.BARE) {
            plan.written()
                    .forEach(field -> write.addStatement(new WireCode(plan)
                            .write(
                                    field.type(),
                                    CodeBlock.of("out"),
                                    CodeBlock.of("payload.$N", field.accessor()),
                                    0)));
        } else {
            write.addStatement("out.startObject()");
            plan.written().forEach(field -> addField(write, plan, field));
            write.addStatement("out.endObject()");
        }
        type.addMethod(write.build());
    }

    private static void addField(MethodSpec.Builder write, Plan plan, FieldModel field) {
        boolean leftOut = field.optional() && plan.model().stated().nulls() == Nulls.LEFT_OUT;
        if (field.isAlwaysNull()) {
            if (!leftOut) {
                write.addStatement("out.absent($L)", plan.nameConstant(field));
            }
            return;
        }
        if (leftOut) {
            write.beginControlFlow("if ($L != null)", value(field));
        }
        addValue(write, plan, field);
        if (leftOut) {
            write.endControlFlow();
        }
    }

    private static void addValue(MethodSpec.Builder write, Plan plan, FieldModel field) {
        String name = plan.nameConstant(field);
        CodeBlock value = value(field);
        if (field.sensitivity().isEmpty()) {
            write.addStatement(field(plan, field, name, value));
            return;
        }
        write.beginControlFlow(
                        "if (!out.redacted($L, $L, $T.$L))",
                        name,
                        value,
                        Redaction.class,
                        field.sensitivity().get().redaction())
                .addStatement(field(plan, field, name, value))
                .endControlFlow();
    }

    private static CodeBlock value(FieldModel field) {
        return field.isConstant()
                ? CodeBlock.of("payload.$N()", field.accessor())
                : CodeBlock.of("payload.$N", field.accessor());
    }

    private static CodeBlock field(Plan plan, FieldModel field, String name, CodeBlock value) {
        WireCode wire = new WireCode(plan);
        ValueType type = field.type();
        if (type instanceof ScalarType) {
            return CodeBlock.of("out.field($L, $L)", name, value);
        }
        if (type instanceof EnumType enumeration) {
            return CodeBlock.of("out.field($L, $L, $L)", name, plan.enumConstant(enumeration.model()), value);
        }
        if (type instanceof NestedType || type instanceof UnionType) {
            return CodeBlock.of("out.field($L, $L, $L)", name, wire.dataType(type), value);
        }
        if (type instanceof ListType list) {
            return CodeBlock.of("out.listField($L, $L, $L)", name, value, wire.writer(list.element(), 1));
        }
        if (type instanceof SetType set) {
            return CodeBlock.of("out.listField($L, $L, $L)", name, value, wire.writer(set.element(), 1));
        }
        if (type instanceof MapType map && !(map.key() instanceof EnumType)) {
            return CodeBlock.of("out.mapField($L, $L, $L)", name, value, wire.writer(map.value(), 1));
        }
        return CodeBlock.of("out.field($L, $L, $L)", name, value, wire.writer(type, 1));
    }
}
