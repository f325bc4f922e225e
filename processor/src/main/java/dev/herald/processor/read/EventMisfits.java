package dev.herald.processor.read;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells methods that cannot be event types. */
final class EventMisfits {
    private EventMisfits() {}

    static Optional<Misfit> of(Accessor accessor, Origin origin) {
        ExecutableElement method = accessor.declaration();
        if (!method.getParameters().isEmpty()) {
            return Optional.of(new Misfit(origin, Kind.PARAMETERS, accessor.name()));
        }
        return method.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(new Misfit(origin, Kind.TYPE_PARAMETERS, accessor.name()));
    }

    /** The methods that have a body, or belong to the interface itself. */
    static List<Misfit> withBody(TypeElement group) {
        List<Misfit> misfits = new ArrayList<>();
        if (group.getKind().isInterface()) {
            for (ExecutableElement method : ElementFilter.methodsIn(group.getEnclosedElements())) {
                if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
                    misfits.add(new Misfit(
                            Origin.of(method), Kind.BODY, method.getSimpleName().toString()));
                }
            }
        }
        return misfits;
    }
}
