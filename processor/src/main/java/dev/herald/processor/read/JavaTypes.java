package dev.herald.processor.read;

import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.JavaType.Declared;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Makes values of the compiler's types. */
final class JavaTypes {
    private JavaTypes() {}

    static JavaType of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> new JavaType.Array(of(((ArrayType) type).getComponentType()));
            case WILDCARD ->
                new JavaType.Wildcard(
                        Optional.ofNullable(((WildcardType) type).getExtendsBound())
                                .map(JavaTypes::of),
                        Optional.ofNullable(((WildcardType) type).getSuperBound())
                                .map(JavaTypes::of));
            case TYPEVAR ->
                new JavaType.Variable(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case ERROR -> new JavaType.Named(type.toString());
            default ->
                type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                        ? new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT))
                        : new JavaType.Named(type.toString());
        };
    }

    static Declared of(TypeElement type) {
        String name = Enclosing.types(type).stream()
                .map(outer -> outer.getSimpleName().toString())
                .collect(Collectors.joining("."));
        return Declared.of(Enclosing.packageOf(type).getQualifiedName().toString(), name);
    }

    private static Declared declared(DeclaredType type) {
        Declared raw = of((TypeElement) type.asElement());
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(JavaTypes::of).toList();
        return new Declared(raw.packageName(), raw.name(), arguments);
    }
}
