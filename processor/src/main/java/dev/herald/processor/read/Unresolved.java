package dev.herald.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types that a definition speaks of and nobody has declared: misspelt ones, or such as are generated later. */
final class Unresolved {
    private final Set<String> names = new LinkedHashSet<>();

    private Unresolved() {}

    static Set<String> of(TypeElement definition, List<Member> members) {
        Unresolved unresolved = new Unresolved();
        unresolved.parents(definition);
        members.forEach(member -> unresolved.collect(member.type()));
        return unresolved.names;
    }

    /** Finds them in one type. */
    static Set<String> in(TypeMirror type) {
        Unresolved unresolved = new Unresolved();
        unresolved.collect(type);
        return unresolved.names;
    }

    /** The simple name of a type that nobody has declared. */
    static String name(TypeMirror type) {
        return ((DeclaredType) type).asElement().getSimpleName().toString();
    }

    private void parents(TypeElement type) {
        for (TypeMirror parent : type.getInterfaces()) {
            collect(parent);
            if (parent.getKind() == TypeKind.DECLARED) {
                parents((TypeElement) ((DeclaredType) parent).asElement());
            }
        }
    }

    private void collect(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            names.add(name(type));
        } else if (type.getKind() == TypeKind.DECLARED) {
            ((DeclaredType) type).getTypeArguments().forEach(this::collect);
        }
    }
}
