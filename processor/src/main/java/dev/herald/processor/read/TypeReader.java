package dev.herald.processor.read;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Unknown;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.Scalars;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnsupportedType;
import dev.herald.processor.model.ValueType.UnsupportedType.Why;
import dev.herald.schema.FieldType.Scalar;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the types of fields. */
final class TypeReader {
    private final Types types;
    private final PayloadRefs payloads;
    private final Undeclared undeclared;
    private final boolean domain;

    /**
     * A reader of the types of one definition.
     *
     * @param types the compiler's types
     * @param payloads finds the payloads that are nested
     * @param undeclared the types that nobody will declare
     * @param domain whether the definition is a domain class, whose fields may be domain classes too
     */
    TypeReader(Types types, PayloadRefs payloads, Undeclared undeclared, boolean domain) {
        this.undeclared = undeclared;
        this.types = types;
        this.payloads = payloads;
        this.domain = domain;
    }

    /** The argument of an Optional, if the type is one. */
    static Optional<TypeMirror> optional(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getKind() == TypeKind.DECLARED
                        && JavaTypes.of((TypeElement) declared.asElement()).equals(Names.OPTIONAL)
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    ValueType read(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return undeclared.contains(Unresolved.name(type))
                    ? new UnsupportedType(Names.OBJECT, Why.UNRESOLVED, "")
                    : unsupported(type, Why.UNRESOLVED, "");
        }
        if (type.getKind() == TypeKind.TYPEVAR) {
            return unsupported(type, Why.VARIABLE, "");
        }
        if (type.getKind().isPrimitive()) {
            TypeElement box = types.boxedClass(types.getPrimitiveType(type.getKind()));
            return scalar(box).orElseGet(() -> unsupported(type, Why.UNKNOWN, ""));
        }
        return type.getKind() == TypeKind.DECLARED ? declared((DeclaredType) type) : unsupported(type, Why.UNKNOWN, "");
    }

    private ValueType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Declared raw = JavaTypes.of(element);
        int arguments = type.getTypeArguments().size();
        if (raw.equals(Names.LIST) && arguments == 1) {
            return new ListType(read(type.getTypeArguments().get(0)));
        }
        if (raw.equals(Names.SET) && arguments == 1) {
            return new SetType(read(type.getTypeArguments().get(0)));
        }
        if (raw.equals(Names.MAP) && arguments == 2) {
            return new MapType(
                    key(type.getTypeArguments().get(0)),
                    read(type.getTypeArguments().get(1)));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new EnumType(EnumReader.read(element));
        }
        return scalar(element)
                .or(() -> nested(type, element))
                .or(() -> union(element))
                .or(() -> payloads.definitionOf(element)
                        .map(payload -> unsupported(type, Why.GENERATED, inPlaceOf(payload))))
                .orElseGet(() -> unsupported(type, Why.UNKNOWN, ""));
    }

    private String inPlaceOf(PayloadRef generated) {
        String definition = generated.definition().simpleName();
        return domain || generated.isInterface()
                ? definition
                : "an interface with @Payload that has @Projects(" + definition + ".class)";
    }

    private ValueType key(TypeMirror type) {
        ValueType key = read(type);
        boolean valid = key instanceof EnumType
                || key instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING
                || !key.isSupported();
        return valid ? key : unsupported(type, Why.MAP_KEY, "");
    }

    private static Optional<ValueType> scalar(TypeElement element) {
        return Scalars.of(JavaTypes.of(element)).map(ValueType.class::cast);
    }

    private Optional<ValueType> nested(DeclaredType type, TypeElement element) {
        return payloads.find(element).map(payload -> {
            if (payload.isInterface()) {
                return new NestedType(payload.definition(), payload);
            }
            return domain
                    ? new NestedType(payload.generated(), payload)
                    : unsupported(type, Why.DOMAIN_CLASS, payload.name().name());
        });
    }

    private Optional<ValueType> union(TypeElement element) {
        return element.getKind() == ElementKind.INTERFACE
                        && element.getModifiers().contains(Modifier.SEALED)
                        && !Mark.has(element, Payload.class)
                        && !Mark.has(element, Unknown.class)
                ? Optional.of(new ValueType.UnionType(payloads.union(element)))
                : Optional.empty();
    }

    private static ValueType unsupported(TypeMirror type, Why why, String valid) {
        JavaType java = JavaTypes.of(type);
        return new UnsupportedType(java, why, valid);
    }
}
