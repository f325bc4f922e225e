package dev.herald.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.herald.processor.model.JavaType;
import java.util.Arrays;
import java.util.List;

/** The names of types in generated code. The runtime's are named here, never called. */
final class TypeNames {
    static final ClassName CODEC = wire("PayloadCodec");
    static final ClassName DATA_TYPE = wire("DataType");
    static final ClassName ENUM_NAMES = wire("EnumNames");
    static final ClassName FIELD_NAME = wire("FieldName");
    static final ClassName FIELD_TABLE = wire("FieldTable");
    static final ClassName FIELD_VALUES = wire("FieldValues");
    static final ClassName INCOMPLETE = wire("IncompletePayloadException");
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName PAYLOAD_TYPE = wire("PayloadType");
    static final ClassName READER = wire("DataReader");
    static final ClassName UNION_TYPE = wire("UnionType");
    static final ClassName WRITER = wire("DataWriter");

    private TypeNames() {}

    private static ClassName wire(String name) {
        return ClassName.get("dev.herald.wire", name);
    }

    static ClassName of(JavaType.Declared type) {
        String[] names = type.name().split("\\.");
        return ClassName.get(type.packageName(), names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    static TypeName of(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            ClassName raw = of(declared);
            return declared.arguments().isEmpty()
                    ? raw
                    : ParameterizedTypeName.get(
                            raw,
                            declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
        }
        if (type instanceof JavaType.Primitive primitive) {
            return primitive(primitive.keyword());
        }
        if (type instanceof JavaType.Array array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof JavaType.Wildcard wildcard) {
            return wildcard.lower()
                    .map(bound -> WildcardTypeName.supertypeOf(of(bound)))
                    .orElseGet(() -> WildcardTypeName.subtypeOf(
                            wildcard.upper().map(TypeNames::of).orElse(ClassName.OBJECT)));
        }
        return type instanceof JavaType.Named named ? TypeVariableName.get(named.name()) : ClassName.OBJECT;
    }

    private static TypeName primitive(String keyword) {
        return switch (keyword) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> TypeName.VOID;
        };
    }
}
