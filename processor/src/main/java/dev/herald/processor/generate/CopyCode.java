package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.Copying;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.StepModel.Copied;
import dev.herald.schema.FieldType.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.lang.model.element.Modifier;

/** The Java by which a value of one macro line becomes one of another. */
final class CopyCode {
    private final TypeSpec.Builder type;
    private final PayloadModel to;

    /**
     * Copies to one line.
     *
     * @param type the class that takes the methods for enums
     * @param to the line
     */
    CopyCode(TypeSpec.Builder type, PayloadModel to) {
        this.type = type;
        this.to = to;
    }

    CodeBlock copied(Copied field, CodeBlock value, String label) {
        CodeBlock copied = copied(field.how(), value, label, 1);
        return field.from().optional() && !copied.equals(value)
                ? CodeBlock.of("$1L == null ? null : $2L", value, copied)
                : copied;
    }

    private CodeBlock copied(Copying how, CodeBlock value, String label, int depth) {
        if (how instanceof Copying.Widened widened) {
            return widened(widened, value);
        }
        if (how instanceof Copying.Constants constants) {
            return CodeBlock.of("$L($L)", method(constants), value);
        }
        if (how instanceof Copying.Stepped stepped) {
            return stepped(stepped, value, depth);
        }
        if (how instanceof Copying.Elements elements) {
            return CodeBlock.of(
                    "$T.$L($S, $L, $L)",
                    TypeNames.FIELD_VALUES,
                    elements.isList() ? "list" : "set",
                    label,
                    value,
                    lambda(elements.element(), label, depth));
        }
        if (how instanceof Copying.Entries entries) {
            return CodeBlock.of(
                    "$T.map($S, $L, $L, $L)",
                    TypeNames.FIELD_VALUES,
                    label,
                    value,
                    lambda(entries.key(), label, depth),
                    lambda(entries.value(), label, depth));
        }
        return value;
    }

    private CodeBlock lambda(Copying how, String label, int depth) {
        String name = depth == 1 ? "value" : "value" + depth;
        return CodeBlock.of("$L -> $L", name, copied(how, CodeBlock.of("$L", name), label, depth + 1));
    }

    private static CodeBlock widened(Copying.Widened widened, CodeBlock value) {
        if (widened.to() == Scalar.DECIMAL && widened.from() == Scalar.BIGINT) {
            return CodeBlock.of("new $T($L)", BigDecimal.class, value);
        }
        Class<?> box = switch (widened.to()) {
            case LONG -> Long.class;
            case DOUBLE -> Double.class;
            case BIGINT -> BigInteger.class;
            default -> BigDecimal.class;
        };
        return CodeBlock.of("$T.valueOf($L)", box, value);
    }

    /** Elements are held as the definition names them, and are of the generated class. */
    private static CodeBlock stepped(Copying.Stepped stepped, CodeBlock value, int depth) {
        ClassName from = TypeNames.of(stepped.from().generated());
        ClassName to = TypeNames.of(stepped.to().generated());
        CodeBlock held = stepped.from().isInterface() && depth > 1 ? CodeBlock.of("($T) $L", from, value) : value;
        return stepped.isUp()
                ? CodeBlock.of("$T.TYPE.lineage().upgrade($T.TYPE, $L)", to, from, held)
                : CodeBlock.of("$T.TYPE.lineage().downgraded($T.TYPE, $L)", from, to, held);
    }

    /** The method that takes a constant to the other line; it is there once. */
    private String method(Copying.Constants constants) {
        String simple = constants.from().type().simpleName();
        String name = simple.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + simple.substring(1) + "In"
                + to.version().macro();
        TypeName from = TypeNames.of(constants.from().type());
        boolean known = type.build().methodSpecs().stream()
                .anyMatch(method -> method.name().equals(name)
                        && method.parameters().get(0).type().equals(from));
        if (!known) {
            type.addMethod(constants(name, from, constants));
        }
        return name;
    }

    private static MethodSpec constants(String name, TypeName from, Copying.Constants constants) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (value) {\n$>");
        for (EnumModel.Constant constant : constants.from().constants()) {
            cases.add(
                    "case $N -> $T.$N;\n",
                    constant.name(),
                    TypeNames.of(constants.to().type()),
                    constants.of(constant).orElseThrow().name());
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(constants.to().type()))
                .addParameter(from, "value")
                .addCode(cases.add("$<};\n").build())
                .build();
    }
}
