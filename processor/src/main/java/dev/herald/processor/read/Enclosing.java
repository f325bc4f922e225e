package dev.herald.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What stands around an element. */
final class Enclosing {
    private Enclosing() {}

    /** The type that declares a method. */
    static TypeElement type(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** A type and those around it, the outermost first. */
    static Deque<TypeElement> types(TypeElement type) {
        Deque<TypeElement> types = new ArrayDeque<>();
        for (Element at = type; at instanceof TypeElement outer; at = outer.getEnclosingElement()) {
            types.addFirst(outer);
        }
        return types;
    }

    /** The package of an element. */
    static PackageElement packageOf(Element element) {
        Element at = element;
        while (!(at instanceof PackageElement)) {
            at = Objects.requireNonNull(at.getEnclosingElement());
        }
        return (PackageElement) at;
    }
}
