package dev.herald.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written, so that the caret of an error lands on it.
 *
 * @param element the declaration
 * @param annotation an annotation on it, or null if the declaration itself is meant
 * @param value a value of the annotation, or null if the annotation is meant
 */
public record Origin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** The declaration itself. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** An annotation on a declaration. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }

    /** Whether both were written on the same declaration. */
    public boolean isBeside(Origin other) {
        return element.equals(other.element);
    }

    /** Whether the compiler makes nothing of the value, such as a constant that nobody has declared, and tells so itself. */
    public boolean isErroneous() {
        return value != null && value.toString().equals("<error>");
    }

    /** The simple name of what the declaration stands in. */
    public String holder() {
        Element holder = element.getEnclosingElement();
        return holder == null ? "" : holder.getSimpleName().toString();
    }

    /** The simple name of the declaration. */
    public String name() {
        return element.getSimpleName().toString();
    }
}
