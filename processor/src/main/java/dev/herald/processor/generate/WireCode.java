package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import dev.herald.schema.FieldType.Scalar;

/** The calls of the codec that write and read a value of some type. */
final class WireCode {
    private final Plan plan;

    WireCode(Plan plan) {
        this.plan = plan;
    }

    /** Writes a value that is not null: {@code out.uuid(value)}. */
    CodeBlock write(ValueType type, CodeBlock out, CodeBlock value, int depth) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$L.$L($L)", out, method(scalar.scalar()), value);
        }
        if (type instanceof EnumType enumeration) {
            return CodeBlock.of("$L.enumeration($L, $L)", out, plan.enumConstant(enumeration.model()), value);
        }
        if (type instanceof NestedType nested) {
            CodeBlock payload = nested.payload().isInterface() && depth > 0
                    ? CodeBlock.of("($T) $L", TypeNames.of(nested.payload().generated()), value)
                    : value;
            return CodeBlock.of("$L.payload($L, $L)", out, dataType(type), payload);
        }
        if (type instanceof UnionType) {
            return CodeBlock.of("$L.payload($L, $L)", out, dataType(type), value);
        }
        if (type instanceof MapType map) {
            return map.key() instanceof EnumType key
                    ? CodeBlock.of(
                            "$L.map($L, $L, $L)",
                            out,
                            plan.enumConstant(key.model()),
                            value,
                            writer(map.value(), depth + 1))
                    : CodeBlock.of("$L.map($L, $L)", out, value, writer(map.value(), depth + 1));
        }
        return CodeBlock.of("$L.list($L, $L)", out, value, writer(element(type), depth + 1));
    }

    /** Writes each value of a collection: {@code DataWriter::uuid}. */
    CodeBlock writer(ValueType type, int depth) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$T::$L", TypeNames.WRITER, method(scalar.scalar()));
        }
        String out = variable("data", depth);
        String value = variable("value", depth);
        return CodeBlock.of(
                "($L, $L) -> $L", out, value, write(type, CodeBlock.of("$L", out), CodeBlock.of("$L", value), depth));
    }

    /** Reads a value: {@code in.uuid()}. */
    CodeBlock read(ValueType type, CodeBlock in, int depth) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$L.$L()", in, method(scalar.scalar()));
        }
        if (type instanceof EnumType enumeration) {
            return CodeBlock.of("$L.enumeration($L)", in, plan.enumConstant(enumeration.model()));
        }
        if (type instanceof NestedType || type instanceof UnionType) {
            return CodeBlock.of("$L.payload($L)", in, dataType(type));
        }
        if (type instanceof MapType map) {
            return map.key() instanceof EnumType key
                    ? CodeBlock.of("$L.map($L, $L)", in, plan.enumConstant(key.model()), reader(map.value(), depth + 1))
                    : CodeBlock.of("$L.map($L)", in, reader(map.value(), depth + 1));
        }
        return CodeBlock.of(
                "$L.$L($L)", in, type instanceof ListType ? "list" : "set", reader(element(type), depth + 1));
    }

    /** Reads each value of a collection: {@code DataReader::uuid}. */
    CodeBlock reader(ValueType type, int depth) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$T::$L", TypeNames.READER, method(scalar.scalar()));
        }
        String in = variable("data", depth);
        return CodeBlock.of("$L -> $L", in, read(type, CodeBlock.of("$L", in), depth));
    }

    /** The type of a nested payload or of a union. */
    CodeBlock dataType(ValueType type) {
        return type instanceof UnionType union
                ? CodeBlock.of("$L", plan.unionConstant(union.model()))
                : CodeBlock.of(
                        "$T.TYPE", TypeNames.of(((NestedType) type).payload().generated()));
    }

    private static ValueType element(ValueType type) {
        return type instanceof ListType list ? list.element() : ((SetType) type).element();
    }

    private static String variable(String name, int depth) {
        return depth <= 1 ? name : name + depth;
    }

    /** The method of writer and reader for a value without parts. */
    static String method(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> "bool";
            case INT -> "int32";
            case LONG -> "int64";
            case DOUBLE -> "float64";
            default -> scalar.toString();
        };
    }
}
