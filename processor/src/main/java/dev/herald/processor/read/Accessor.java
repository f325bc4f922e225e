package dev.herald.processor.read;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.From;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import dev.herald.processor.model.FieldModel.Conflict;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;

/**
 * An accessor of a definition, together with all the declarations that it has in super-interfaces. An annotation is taken from the most
 * specific declaration that has it.
 *
 * @param name its name
 * @param declarations all declarations, from all super-interfaces, in their order
 * @param types knows what is a subtype of what
 */
record Accessor(String name, List<ExecutableElement> declarations, Types types) {
    private static final List<Class<? extends Annotation>> COMPARED = List.of(
            Since.class, WireName.class, Default.class, Constant.class, Sensitive.class, From.class, RenamedFrom.class);

    /** The declarations that no other one overrides: more than one if unrelated interfaces declare the accessor. */
    List<ExecutableElement> mostSpecific() {
        return mostSpecificOf(declarations);
    }

    /** The declaration that counts. */
    ExecutableElement declaration() {
        return mostSpecific().get(0);
    }

    /** An annotation, from the most specific declaration that has it. */
    Optional<Mark> mark(Class<? extends Annotation> type) {
        return marked(type, declarations).stream().findFirst().flatMap(method -> Mark.find(method, type));
    }

    /** An annotation, as it is seen from one of the most specific declarations. */
    Optional<Mark> mark(Class<? extends Annotation> type, ExecutableElement from) {
        List<ExecutableElement> seen =
                declarations.stream().filter(other -> isWithin(from, other)).toList();
        return marked(type, seen).stream().findFirst().flatMap(method -> Mark.find(method, type));
    }

    /**
     * What unrelated declarations disagree about. Where the definition declares the accessor again, only what it leaves out is open; else
     * that one says something and another one nothing is a disagreement too.
     */
    Optional<Conflict> conflict() {
        for (Class<? extends Annotation> type : COMPARED) {
            List<ExecutableElement> marked = marked(type, declarations);
            List<ExecutableElement> speakers =
                    marked.isEmpty() || mostSpecific().size() == 1 ? marked : mostSpecific();
            for (ExecutableElement speaker : speakers) {
                if (!said(type, speaker).equals(said(type, speakers.get(0)))) {
                    return Optional.of(new Conflict(type.getSimpleName(), holder(speakers.get(0)), holder(speaker)));
                }
            }
        }
        return Optional.empty();
    }

    private String said(Class<? extends Annotation> type, ExecutableElement from) {
        return mark(type, from).map(Mark::toString).orElse("");
    }

    private static String holder(ExecutableElement method) {
        return Enclosing.type(method).getSimpleName().toString();
    }

    private List<ExecutableElement> marked(Class<? extends Annotation> type, List<ExecutableElement> methods) {
        return mostSpecificOf(
                methods.stream().filter(method -> Mark.has(method, type)).toList());
    }

    private List<ExecutableElement> mostSpecificOf(List<ExecutableElement> methods) {
        return methods.stream()
                .filter(method -> methods.stream().noneMatch(other -> !other.equals(method) && isWithin(other, method)))
                .toList();
    }

    /** Whether the first stands in the same type as the second, or in a subtype of it. */
    private boolean isWithin(ExecutableElement first, ExecutableElement second) {
        return types.isSubtype(
                types.erasure(Enclosing.type(first).asType()),
                types.erasure(Enclosing.type(second).asType()));
    }
}
