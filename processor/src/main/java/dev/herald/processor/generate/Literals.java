package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.WireText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java for a value that the user gave in wire form. */
final class Literals {
    private Literals() {}

    /** The value; null if the text is none of this type, which is an error of the user's. */
    static CodeBlock of(ValueType type, String text) {
        if (WireText.problem(type, text).isPresent()) {
            return CodeBlock.of("null");
        }
        if (type instanceof ScalarType scalar) {
            return scalar(scalar, text);
        }
        if (type instanceof EnumType enumeration) {
            return CodeBlock.of("$T.$N", TypeNames.of(type.java()), constant(enumeration.model(), text));
        }
        if (type instanceof ListType) {
            return CodeBlock.of("$T.of()", List.class);
        }
        if (type instanceof SetType) {
            return CodeBlock.of("$T.of()", Set.class);
        }
        if (type instanceof MapType) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        throw new IllegalArgumentException(type + " has no literal");
    }

    private static CodeBlock scalar(ScalarType type, String text) {
        return switch (type.scalar()) {
            case STRING -> CodeBlock.of("$S", text);
            case BOOLEAN, INT -> CodeBlock.of("$L", text);
            case LONG -> CodeBlock.of("$LL", text);
            case DOUBLE -> CodeBlock.of("$LD", text);
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
            case BIGINT -> CodeBlock.of("new $T($S)", BigInteger.class, text);
            case BYTES -> CodeBlock.of("$T.base64($S)", TypeNames.of(type.java()), text);
            case INSTANT, DATE, DURATION, JSON -> CodeBlock.of("$T.parse($S)", TypeNames.of(type.java()), text);
            case UUID -> CodeBlock.of("$T.fromString($S)", TypeNames.of(type.java()), text);
            case URI -> CodeBlock.of("$T.create($S)", TypeNames.of(type.java()), text);
        };
    }

    private static String constant(EnumModel model, String text) {
        return model.known().stream()
                .filter(constant -> constant.text().equals(text))
                .map(EnumModel.Constant::name)
                .findFirst()
                .orElse(text);
    }
}
