package dev.herald.processor.read;

import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Tells what is known of a type whose exact name is not. */
final class Bounds {
    private Bounds() {}

    /** The type, or what a wildcard or type variable extends. */
    static TypeMirror upper(TypeMirror type, Elements elements) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? elements.getTypeElement("java.lang.Object").asType() : upper(bound, elements);
        }
        return type instanceof TypeVariable variable ? upper(variable.getUpperBound(), elements) : type;
    }
}
