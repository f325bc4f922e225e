package dev.herald.processor.read;

import dev.herald.annotation.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return definition.getKind().isInterface() ? accessors(definition, type) : marked(definition, type);
    }

    private List<Member> accessors(TypeElement definition, DeclaredType type) {
        List<Member> members = new ArrayList<>();
        for (Accessor accessor : new Accessors(types).of(definition)) {
            if (Misfits.of(accessor).isEmpty()) {
                members.add(new AccessorMember(accessor, returned(type, accessor.declaration())));
            }
        }
        return members;
    }

    /** Those of super-classes first. The marks of record components are found on their fields, where a caret can stand. */
    private List<Member> marked(TypeElement domain, DeclaredType type) {
        List<Member> members = new ArrayList<>();
        if (domain.getSuperclass() instanceof DeclaredType parent) {
            members.addAll(marked((TypeElement) parent.asElement(), type));
        }
        for (Element element : domain.getEnclosedElements()) {
            if (!Mark.has(element, Since.class)) {
                continue;
            }
            if (element.getKind() == ElementKind.FIELD) {
                members.add(
                        new DomainMember(element, element.getSimpleName().toString(), types.asMemberOf(type, element)));
            } else if (element instanceof ExecutableElement method && !isOfComponent(domain, method)) {
                members.add(new DomainMember(method, property(method), returned(type, method)));
            }
        }
        return members;
    }

    private static boolean isOfComponent(TypeElement domain, ExecutableElement method) {
        return domain.getRecordComponents().stream().anyMatch(component -> method.equals(component.getAccessor()));
    }

    private TypeMirror returned(DeclaredType type, ExecutableElement method) {
        return ((ExecutableType) types.asMemberOf(type, method)).getReturnType();
    }

    /** The name of a getter's property; the name of the getter where the property's would be none of Java. */
    static String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String property = name.startsWith("get") ? decapitalized(name, 3) : decapitalized(name, 2);
        boolean isGetter = name.startsWith("get") || name.startsWith("is");
        return isGetter && !property.isEmpty() && SourceVersion.isName(property) ? property : name;
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
