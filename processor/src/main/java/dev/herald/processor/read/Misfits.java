package dev.herald.processor.read;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.WireName;
import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
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

    /** What says something of fields. */
    private static final List<Class<? extends Annotation>> OF_FIELDS =
            List.of(WireName.class, Default.class, Constant.class, Sensitive.class, RenamedFrom.class);

    private Misfits() {}

    /** A member of a domain class that is marked like a field, and is none since it lacks the one mark that counts. */
    static Optional<Misfit> notSince(Element member) {
        return OF_FIELDS.stream()
                .flatMap(type -> Mark.find(member, type).stream())
                .findFirst()
                .map(mark -> new Misfit(
                        mark.origin(), Kind.NOT_SINCE, member.getSimpleName().toString()));
    }

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
