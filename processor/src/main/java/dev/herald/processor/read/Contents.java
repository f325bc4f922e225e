package dev.herald.processor.read;

import dev.herald.annotation.Payload;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel.Cycle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which definitions a definition contains, and whether it contains itself in the end. */
final class Contents {
    private final Members members;

    Contents(Members members) {
        this.members = members;
    }

    /**
     * The shortest way back to the definition, from each of its fields that has one. Of all definitions on a cycle the first in the
     * alphabet tells of it.
     */
    List<Cycle> cycles(TypeElement definition) {
        List<Cycle> cycles = new ArrayList<>();
        contents(definition).forEach((field, contained) -> {
            for (TypeElement first : contained) {
                List<TypeElement> way = way(first, definition);
                if (!way.isEmpty() && isFirst(definition, way)) {
                    List<String> names = new ArrayList<>(List.of(name(definition)));
                    way.forEach(type -> names.add(name(type)));
                    cycles.add(new Cycle(Origin.of(field), names));
                }
            }
        });
        return cycles;
    }

    private static boolean isFirst(TypeElement definition, List<TypeElement> way) {
        String own = definition.getQualifiedName().toString();
        return way.stream()
                .allMatch(type -> own.compareTo(type.getQualifiedName().toString()) <= 0);
    }

    /** The definitions from one to another, both included; empty if there is no way. */
    private List<TypeElement> way(TypeElement from, TypeElement to) {
        Map<TypeElement, TypeElement> before = new LinkedHashMap<>();
        Set<TypeElement> seen = new HashSet<>(Set.of(from));
        Deque<TypeElement> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            TypeElement at = next.removeFirst();
            if (at.equals(to)) {
                return path(at, before);
            }
            contents(at)
                    .values()
                    .forEach(contained -> contained.forEach(type -> {
                        if (seen.add(type)) {
                            before.put(type, at);
                            next.addLast(type);
                        }
                    }));
        }
        return List.of();
    }

    private static List<TypeElement> path(TypeElement end, Map<TypeElement, TypeElement> before) {
        Deque<TypeElement> path = new ArrayDeque<>(List.of(end));
        while (before.containsKey(path.getFirst())) {
            path.addFirst(before.get(path.getFirst()));
        }
        return List.copyOf(path);
    }

    private Map<Element, Set<TypeElement>> contents(TypeElement definition) {
        Map<Element, Set<TypeElement>> contents = new LinkedHashMap<>();
        for (Member member : members.of(definition)) {
            Set<TypeElement> found = new LinkedHashSet<>();
            collect(member.type(), found);
            contents.put(member.element(), found);
        }
        return contents;
    }

    private void collect(TypeMirror type, Set<TypeElement> found) {
        if (type.getKind() != TypeKind.DECLARED) {
            return;
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        if (Mark.has(element, Payload.class)) {
            found.add(element);
        } else if (element.getKind() == ElementKind.INTERFACE
                && element.getModifiers().contains(Modifier.SEALED)) {
            element.getPermittedSubclasses().forEach(permitted -> collect(permitted, found));
        } else {
            declared.getTypeArguments().forEach(argument -> collect(argument, found));
        }
    }

    private static String name(TypeElement type) {
        return type.getSimpleName().toString();
    }
}
