package dev.herald.processor.read;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.Origin;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Tells members that cannot be fields of a payload. */
final class Misfits {
    /** Methods without parameters that each class has, or each generated one. */
    private static final Set<String> RESERVED = Set.of(
            "builder",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toBuilder",
            "toString",
            "wait");

    private Misfits() {}

    /** Why a member cannot be a field, if it cannot: a method, or a field of a domain class. */
    static Optional<Misfit> of(Element member) {
        String name = member.getSimpleName().toString();
        Optional<Kind> kind = member instanceof ExecutableElement method
                ? kind(method)
                : Optional.of(Kind.RESERVED_NAME).filter(reserved -> isReserved(name));
        return kind.map(why -> new Misfit(Origin.of(member), why, name));
    }

    /** Whether a generated class cannot have an accessor of this name. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    private static Optional<Kind> kind(ExecutableElement method) {
        if (isReserved(method.getSimpleName().toString())) {
            return Optional.of(Kind.RESERVED_NAME);
        }
        if (!method.getParameters().isEmpty()) {
            return Optional.of(Kind.PARAMETERS);
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(Kind.TYPE_PARAMETERS);
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.of(Kind.VOID);
        }
        return method.getThrownTypes().isEmpty() ? Optional.empty() : Optional.of(Kind.THROWS);
    }
}
