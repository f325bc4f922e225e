package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import dev.herald.schema.FieldType.Scalar;
import java.util.Optional;

/**
 * The Java of one field: the types in which it is held and taken, and how a value that is given becomes the one that is kept.
 *
 * @param plan the payload
 * @param field the field
 */
record FieldCode(Plan plan, FieldModel field) {
    /** The type in which the payload holds it: never an Optional. */
    TypeName held() {
        if (field.primitive()) {
            return TypeNames.of(field.javaType());
        }
        return field.type() instanceof NestedType nested
                ? TypeNames.of(nested.payload().generated())
                : TypeNames.of(field.type().java());
    }

    /** The type that the accessor answers: the generated class for another payload, where Java lets it. */
    TypeName answered() {
        return field.optional() ? TypeNames.of(field.javaType()) : held();
    }

    /** The type that the builder takes. */
    TypeName taken() {
        return field.primitive() ? held() : taken(field.type());
    }

    /** The Optional that the builder takes. */
    TypeName takenOptional() {
        return ParameterizedTypeName.get(TypeNames.of(Names.OPTIONAL), argument(field.type()));
    }

    private static TypeName taken(ValueType type) {
        if (type instanceof ListType list) {
            return ParameterizedTypeName.get(TypeNames.of(Names.LIST), argument(list.element()));
        }
        if (type instanceof SetType set) {
            return ParameterizedTypeName.get(TypeNames.of(Names.SET), argument(set.element()));
        }
        if (type instanceof MapType map) {
            return ParameterizedTypeName.get(
                    TypeNames.of(Names.MAP), TypeNames.of(map.key().java()), argument(map.value()));
        }
        return TypeNames.of(type.java());
    }

    private static TypeName argument(ValueType type) {
        boolean hasSubtypes =
                type instanceof NestedType nested && nested.payload().isInterface()
                        || type instanceof UnionType
                        || type instanceof ListType
                        || type instanceof SetType
                        || type instanceof MapType;
        return hasSubtypes ? WildcardTypeName.subtypeOf(taken(type)) : TypeNames.of(type.java());
    }

    /** What is kept of a value that is not null. */
    CodeBlock kept(CodeBlock value) {
        return copied(field.type(), value, 1);
    }

    private CodeBlock copied(ValueType type, CodeBlock value, int depth) {
        if (type instanceof ListType list) {
            return collection("list", list.element(), value, depth);
        }
        if (type instanceof SetType set) {
            return collection("set", set.element(), value, depth);
        }
        if (type instanceof MapType map) {
            return collection("map", map.value(), value, depth);
        }
        if (type instanceof NestedType nested && nested.payload().isInterface()) {
            return CodeBlock.of("$T.copyOf($L)", TypeNames.of(nested.payload().generated()), value);
        }
        if (type instanceof UnionType union) {
            return CodeBlock.of(
                    "$T.member($S, $T.$L, $L)",
                    TypeNames.FIELD_VALUES,
                    plan.label(field),
                    plan.codec(),
                    plan.unionConstant(union.model()),
                    value);
        }
        if (type instanceof ScalarType scalar && scalar.scalar() == Scalar.DOUBLE) {
            return CodeBlock.of("$T.finite($S, $L)", TypeNames.FIELD_VALUES, plan.label(field), value);
        }
        if (type instanceof ScalarType scalar && scalar.scalar() == Scalar.JSON && depth > 1) {
            return CodeBlock.of("$1T.required($2S, $1T.json($3L))", TypeNames.FIELD_VALUES, plan.label(field), value);
        }
        return value;
    }

    private CodeBlock collection(String kind, ValueType element, CodeBlock value, int depth) {
        CodeBlock.Builder call =
                CodeBlock.builder().add("$T.$L($S, $L", TypeNames.FIELD_VALUES, kind, plan.label(field), value);
        copier(element, depth).ifPresent(copier -> call.add(", $L", copier));
        return call.add(")").build();
    }

    private Optional<CodeBlock> copier(ValueType element, int depth) {
        if (element instanceof NestedType nested && nested.payload().isInterface()) {
            return Optional.of(
                    CodeBlock.of("$T::copyOf", TypeNames.of(nested.payload().generated())));
        }
        String name = variable(depth);
        CodeBlock value = CodeBlock.of("$L", name);
        CodeBlock copied = copied(element, value, depth + 1);
        return copied.equals(value) ? Optional.empty() : Optional.of(CodeBlock.of("$L -> $L", name, copied));
    }

    /** The variable of a lambda, which must not have the name of the parameter that the field gives. */
    private String variable(int depth) {
        String name = depth == 1 ? "value" : "value" + depth;
        return name.equals(field.accessor()) ? "element" + depth : name;
    }
}
