package dev.herald.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the abstract methods of an interface: those of super-interfaces first, each in the order of its declaration. */
final class Accessors {
    private final Types types;

    Accessors(Types types) {
        this.types = types;
    }

    /** The abstract methods of a definition. A method for which the most specific declaration has a body is none of them. */
    List<Accessor> of(TypeElement definition) {
        Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();
        for (TypeElement type : interfaces(definition)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (!method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE)) {
                    methods.computeIfAbsent(signature(method), signature -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        return methods.values().stream()
                .map(declarations ->
                        new Accessor(declarations.get(0).getSimpleName().toString(), declarations, types))
                .filter(accessor -> accessor.declaration().getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }

    /** A definition and all its super-interfaces, the highest first. */
    private static Set<TypeElement> interfaces(TypeElement definition) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (TypeMirror parent : definition.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) {
                found.addAll(interfaces((TypeElement) ((DeclaredType) parent).asElement()));
            }
        }
        found.add(definition);
        return found;
    }

    private String signature(ExecutableElement method) {
        StringBuilder signature = new StringBuilder(method.getSimpleName());
        method.getParameters().forEach(parameter -> signature.append(',').append(types.erasure(parameter.asType())));
        return signature.toString();
    }
}
