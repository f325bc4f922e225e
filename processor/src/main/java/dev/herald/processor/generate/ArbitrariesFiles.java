package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.ArbitrariesModel;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Next to a test class one class for each payload, which makes any of them. */
public final class ArbitrariesFiles {
    private static final ClassName CHOICES = ClassName.get("dev.herald.testkit", "Choices");
    private static final String SUFFIX = "Arbitrary";

    private final ArbitrariesModel test;

    private ArbitrariesFiles(ArbitrariesModel test) {
        this.test = test;
    }

    /** The files of a test class. */
    public static List<GeneratedFile> of(ArbitrariesModel test) {
        ArbitrariesFiles files = new ArbitrariesFiles(test);
        return test.payloads().stream()
                .filter(PayloadModel::hasClassName)
                .map(files::file)
                .toList();
    }

    private GeneratedFile file(PayloadModel payload) {
        ClassName generated = TypeNames.of(payload.generated());
        CodeBlock.Builder made = CodeBlock.builder().add("return $T.builder()", generated);
        for (FieldModel field : payload.wireFields()) {
            if (!field.isConstant()) {
                made.add("\n.$N($L)", field.accessor(), value(field));
            }
        }
        Plan plan = Plan.of(payload, List.of());
        TypeSpec type = plan.newClass(name(payload.generated().name()))
                .addJavadoc("Makes any {@link $T}: each value that can be written.\n", generated)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("next")
                        .addJavadoc("A payload; the same one for the same choices.\n")
                        .addModifiers(Modifier.STATIC)
                        .returns(generated)
                        .addParameter(CHOICES, "choices")
                        .addStatement(made.add("\n.build()").build())
                        .build())
                .build();
        return GeneratedFile.Source.of(test.test().packageName(), type);
    }

    private ClassName name(String payload) {
        return ClassName.get(test.test().packageName(), payload + SUFFIX);
    }

    /** A type is said where there are two methods that would take the value. */
    private CodeBlock value(FieldModel field) {
        CodeBlock value = value(field.type());
        return field.optional()
                ? CodeBlock.of(
                        "choices.<$T>orNull(() -> $L)",
                        TypeNames.of(field.type().java()),
                        value)
                : value;
    }

    private CodeBlock value(ValueType type) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("choices.$L()", WireCode.method(scalar.scalar()));
        }
        if (type instanceof EnumType enumeration) {
            return constants(enumeration.model());
        }
        if (type instanceof NestedType nested) {
            return payload(nested.payload());
        }
        if (type instanceof UnionType union) {
            return members(union.model());
        }
        if (type instanceof MapType map) {
            return CodeBlock.of("choices.map(() -> $L, () -> $L)", value(map.key()), value(map.value()));
        }
        return type instanceof ListType list
                ? CodeBlock.of("choices.list(() -> $L)", value(list.element()))
                : CodeBlock.of("choices.set(() -> $L)", value(((SetType) type).element()));
    }

    private CodeBlock payload(PayloadRef payload) {
        return CodeBlock.of("$T.next(choices)", name(payload.generated().name()));
    }

    /** The constant that stands for unknown ones cannot be written, and those that are retired are not. */
    private static CodeBlock constants(EnumModel model) {
        return model.known().stream()
                .filter(constant -> constant.retired().isEmpty())
                .map(constant -> CodeBlock.of("$T.$N", TypeNames.of(model.type()), constant.name()))
                .collect(CodeBlock.joining(", ", "choices.oneOf(", ")"));
    }

    private CodeBlock members(UnionModel model) {
        CodeBlock members = model.members().stream()
                .filter(member -> member.isInUnion() && member.retired().isEmpty())
                .map(member -> CodeBlock.of("() -> $L", payload(member.payload())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("choices.<$T>anyOf($L)", TypeNames.of(model.type()), members);
    }
}
