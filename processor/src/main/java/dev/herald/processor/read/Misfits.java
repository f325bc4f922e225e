package dev.herald.processor.read;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.Origin;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Tells methods that cannot be fields. */
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

    static Optional<Misfit> of(Accessor accessor) {
        return of(accessor.declaration());
    }

    static Optional<Misfit> of(ExecutableElement method) {
        return kind(method)
                .map(kind -> new Misfit(
                        Origin.of(method), kind, method.getSimpleName().toString()));
    }

    private static Optional<Kind> kind(ExecutableElement method) {
        if (RESERVED.contains(method.getSimpleName().toString())) {
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
