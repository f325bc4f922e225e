package dev.herald.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Looks up the hierarchy of types. */
final class SuperTypes {
    private SuperTypes() {}

    /** A type as one of its super types, with the type arguments that it gives to it. */
    static Optional<DeclaredType> find(TypeMirror type, TypeElement parent, Types types) {
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        return declared.asElement().equals(parent)
                ? Optional.of(declared)
                : types.directSupertypes(type).stream()
                        .flatMap(direct -> find(direct, parent, types).stream())
                        .findFirst();
    }
}
