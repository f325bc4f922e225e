package dev.herald.processor.read;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Tells methods that cannot be fields. */
final class Misfits {
    private Misfits() {}

    static Optional<Misfit> of(Accessor accessor) {
        ExecutableElement method = accessor.declaration();
        return kind(method).map(kind -> new Misfit(Origin.of(method), kind, accessor.name()));
    }

    private static Optional<Kind> kind(ExecutableElement method) {
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
