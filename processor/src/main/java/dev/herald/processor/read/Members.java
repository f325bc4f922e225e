package dev.herald.processor.read;

import dev.herald.annotation.Since;
import dev.herald.processor.model.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the members of a definition that are fields: all accessors of an interface, the marked members of a class or record. */
final class Members {
    private final Types types;

    Members(Types types) {
        this.types = types;
    }

    List<Member> of(TypeElement definition) {
        DeclaredType type = (DeclaredType) definition.asType();
        List<Member> members = new ArrayList<>();
        if (definition.getKind().isInterface()) {
            for (Accessor accessor : new Accessors(types).of(definition)) {
                members.add(new AccessorMember(accessor, returned(type, accessor.declaration())));
            }
        } else {
            for (Element element : marked(definition)) {
                members.add(member(element, type));
            }
        }
        return members.stream()
                .filter(member -> Misfits.of(member.element()).isEmpty())
                .toList();
    }

    /** The members that should be fields, but cannot. */
    List<Misfit> misfits(TypeElement definition) {
        if (definition.getKind().isInterface()) {
            return new Accessors(types)
                    .of(definition).stream()
                            .map(accessor -> Misfits.of(accessor.declaration()))
                            .flatMap(Optional::stream)
                            .toList();
        }
        return members(definition).stream()
                .map(member -> Mark.has(member, Since.class) ? Misfits.of(member) : Misfits.notSince(member))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Element> marked(TypeElement domain) {
        return members(domain).stream()
                .filter(member -> Mark.has(member, Since.class))
                .toList();
    }

    /**
     * The members of a class, those of super-classes first. The marks of record components are found on their fields, where a caret can
     * stand.
     */
    private static List<Element> members(TypeElement domain) {
        List<Element> members = new ArrayList<>();
        if (domain.getSuperclass() instanceof DeclaredType parent) {
            members.addAll(members((TypeElement) parent.asElement()));
        }
        for (Element element : domain.getEnclosedElements()) {
            boolean isField = element.getKind() == ElementKind.FIELD;
            boolean isMethod = element.getKind() == ElementKind.METHOD && !isOfComponent(domain, element);
            if (isField || isMethod) {
                members.add(element);
            }
        }
        return members;
    }

    private Member member(Element element, DeclaredType type) {
        return element instanceof ExecutableElement method
                ? new DomainMember(method, property(method), returned(type, method))
                : new DomainMember(element, element.getSimpleName().toString(), types.asMemberOf(type, element));
    }

    private static boolean isOfComponent(TypeElement domain, Element method) {
        return domain.getRecordComponents().stream().anyMatch(component -> method.equals(component.getAccessor()));
    }

    private TypeMirror returned(DeclaredType type, ExecutableElement method) {
        return ((ExecutableType) types.asMemberOf(type, method)).getReturnType();
    }

    /** The name of a getter's property; the name of the getter where the property's cannot be that of an accessor. */
    static String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String property = name.startsWith("get") ? decapitalized(name, 3) : decapitalized(name, 2);
        boolean isGetter = name.startsWith("get") || name.startsWith("is");
        boolean isUsable = SourceVersion.isName(property) && !Misfits.isReserved(property);
        return isGetter && isUsable ? property : name;
    }

    /** The rest of a name as {@code java.beans} writes it: {@code URL} stays as it is. Empty if no capital follows. */
    private static String decapitalized(String name, int from) {
        if (name.length() <= from || !Character.isUpperCase(name.charAt(from))) {
            return "";
        }
        String rest = name.substring(from);
        return rest.length() > 1 && Character.isUpperCase(rest.charAt(1))
                ? rest
                : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
