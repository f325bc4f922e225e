package dev.herald.processor.read;

import dev.herald.processor.model.Conversion;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import dev.herald.schema.FieldType.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells how a value of a domain class becomes that of a field, if it can. */
final class ConversionReader {
    private static final Conversion SAME = new Conversion.Same();
    private static final Conversion IMPOSSIBLE = new Conversion.Impossible("");

    private final Elements elements;
    private final Types types;
    private final NestedReader nested;

    ConversionReader(Elements elements, Types types, NestedReader nested) {
        this.elements = elements;
        this.types = types;
        this.nested = nested;
    }

    /** The way from one to the other; neither of them is an Optional. What is not known yet is taken for the right thing. */
    Conversion find(TypeMirror from, ValueType to) {
        if (from.getKind() == TypeKind.ERROR) {
            return SAME;
        }
        if (to instanceof ScalarType scalar) {
            return scalar(from, scalar);
        }
        if (to instanceof EnumType enumeration) {
            return enumeration(from, enumeration.model());
        }
        if (to instanceof NestedType payload) {
            return payload.payload().isInterface() && is(from, payload.payload().definition())
                    ? SAME
                    : nested.find(from, payload.payload());
        }
        if (to instanceof UnionType union) {
            return is(from, union.model().type()) ? SAME : IMPOSSIBLE;
        }
        if (to instanceof ListType list) {
            return elements(from, Names.LIST, list.element());
        }
        if (to instanceof SetType set) {
            return elements(from, Names.SET, set.element());
        }
        return to instanceof MapType map ? entries(from, map) : IMPOSSIBLE;
    }

    private Conversion scalar(TypeMirror from, ScalarType to) {
        Optional<TypeMirror> number = primitive(from);
        if (JavaTypes.of(number.map(this::box).orElse(from)).equals(to.java())) {
            return SAME;
        }
        if (isJson(to)
                && arguments(from, "java.util.Map").stream()
                        .findFirst()
                        .filter(this::isText)
                        .isPresent()) {
            return new Conversion.ToJson();
        }
        Optional<TypeKind> wider = wider(to.scalar());
        if (number.isPresent() && wider.isPresent()) {
            return types.isAssignable(number.get(), types.getPrimitiveType(wider.get()))
                    ? new Conversion.Wider(
                            to.scalar().toString(), !from.getKind().isPrimitive())
                    : IMPOSSIBLE;
        }
        return to.java() instanceof Declared declared && is(from, declared) ? SAME : IMPOSSIBLE;
    }

    private Optional<TypeMirror> primitive(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of(type);
        }
        try {
            return Optional.of(types.unboxedType(type));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private TypeMirror box(TypeMirror primitive) {
        return types.boxedClass(types.getPrimitiveType(primitive.getKind())).asType();
    }

    private static Optional<TypeKind> wider(Scalar scalar) {
        return switch (scalar) {
            case INT -> Optional.of(TypeKind.INT);
            case LONG -> Optional.of(TypeKind.LONG);
            case DOUBLE -> Optional.of(TypeKind.DOUBLE);
            default -> Optional.empty();
        };
    }

    private Conversion enumeration(TypeMirror from, EnumModel to) {
        if (!(from instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.ENUM) {
            return IMPOSSIBLE;
        }
        EnumModel given = EnumReader.read((TypeElement) declared.asElement());
        if (given.type().equals(to.type())) {
            return SAME;
        }
        List<String> names =
                to.constants().stream().map(EnumModel.Constant::name).toList();
        String missing = given.constants().stream()
                .map(EnumModel.Constant::name)
                .filter(name -> !names.contains(name))
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Conversion.SameName(to.type())
                : new Conversion.Impossible(to.type().simpleName() + " lacks " + missing
                        + "; declare it there, or take a property with no other values");
    }

    private Conversion elements(TypeMirror from, Declared collection, ValueType to) {
        Optional<? extends TypeMirror> element =
                arguments(from, "java.util.Collection").stream().findFirst();
        if (element.isEmpty()) {
            return IMPOSSIBLE;
        }
        Conversion conversion = find(element.get(), to);
        if (conversion instanceof Conversion.Impossible) {
            return conversion;
        }
        return conversion.equals(SAME) && is(from, collection) && isExactly(element.get(), to)
                ? SAME
                : new Conversion.Elements(collection.equals(Names.SET), conversion);
    }

    private Conversion entries(TypeMirror from, MapType to) {
        List<TypeMirror> entry = arguments(from, "java.util.Map");
        if (entry.size() != 2) {
            return IMPOSSIBLE;
        }
        Conversion key = find(entry.get(0), to.key());
        Conversion value = isAnything(entry.get(1)) && isJson(to.value())
                ? new Conversion.ToJson()
                : find(entry.get(1), to.value());
        if (key instanceof Conversion.Impossible) {
            return key;
        }
        if (value instanceof Conversion.Impossible) {
            return value;
        }
        return key.equals(SAME)
                        && value.equals(SAME)
                        && isExactly(entry.get(0), to.key())
                        && isExactly(entry.get(1), to.value())
                ? SAME
                : new Conversion.Entries(key, value);
    }

    /** Whether a collection of the one can be handed over as a collection of the other. */
    private static boolean isExactly(TypeMirror from, ValueType to) {
        return JavaTypes.of(from).equals(to.java());
    }

    private static boolean isJson(ValueType type) {
        return type instanceof ScalarType scalar && scalar.scalar() == Scalar.JSON;
    }

    private static boolean isAnything(TypeMirror type) {
        return JavaTypes.of(type).equals(Declared.of("java.lang", "Object"));
    }

    private boolean isText(TypeMirror type) {
        return JavaTypes.of(type).equals(Declared.of("java.lang", "String"));
    }

    private boolean is(TypeMirror type, Declared other) {
        TypeElement element = elements.getTypeElement(other.qualifiedName());
        return element != null
                && type.getKind() == TypeKind.DECLARED
                && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }

    /** The type arguments that a type gives to one of its super types, wildcards as what they extend; none if it gives none. */
    private List<TypeMirror> arguments(TypeMirror type, String parent) {
        return SuperTypes.find(type, elements.getTypeElement(parent), types)
                .map(DeclaredType::getTypeArguments)
                .map(arguments -> arguments.stream()
                        .<TypeMirror>map(argument -> Bounds.upper(argument, elements))
                        .toList())
                .orElse(List.of());
    }
}
