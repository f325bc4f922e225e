package dev.herald.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the properties of domain classes: methods without parameters that answer something, as far as a package can call them. */
final class PropertyReader {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "clone", "getClass");

    private final Elements elements;
    private final Types types;
    private final PackageElement caller;

    /**
     * Finds what one package can call.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param caller the package that generated code will be in
     */
    PropertyReader(Elements elements, Types types, PackageElement caller) {
        this.elements = elements;
        this.types = types;
        this.caller = caller;
    }

    /**
     * A property.
     *
     * @param method the method that answers it
     * @param type its type, without type variables and wildcards
     */
    record Property(ExecutableElement method, TypeMirror type) {}

    /** What a word means: {@code word()}, {@code getWord()} or {@code isWord()}, whichever is there first. */
    Optional<Property> find(TypeMirror owner, String word) {
        return candidates(owner, word).stream()
                .filter(method -> canCall(owner, method))
                .findFirst()
                .map(method -> property(owner, method));
    }

    /** A method that a word means, although it cannot be called. */
    Optional<ExecutableElement> hidden(TypeMirror owner, String word) {
        return candidates(owner, word).stream().findFirst();
    }

    /** The words that mean something. */
    List<String> words(TypeMirror owner) {
        return methods(owner).stream()
                .filter(method -> canCall(owner, method))
                .map(method -> method.getSimpleName().toString())
                .filter(name -> !OF_EVERY_OBJECT.contains(name))
                .map(PropertyReader::word)
                .distinct()
                .sorted()
                .toList();
    }

    private List<ExecutableElement> candidates(TypeMirror owner, String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        List<ExecutableElement> found = new ArrayList<>();
        for (String name : List.of(word, "get" + capital, "is" + capital)) {
            methods(owner).stream()
                    .filter(method -> method.getSimpleName().contentEquals(name))
                    .forEach(found::add);
        }
        return found;
    }

    private List<ExecutableElement> methods(TypeMirror owner) {
        if (!(Bounds.upper(owner, elements) instanceof DeclaredType declared)
                || declared.getKind() != TypeKind.DECLARED) {
            return List.of();
        }
        return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement())).stream()
                .filter(PropertyReader::isProperty)
                .toList();
    }

    private static boolean isProperty(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getSimpleName().contentEquals("getClass");
    }

    private Property property(TypeMirror owner, ExecutableElement method) {
        ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) Bounds.upper(owner, elements), method);
        return new Property(method, Bounds.upper(type.getReturnType(), elements));
    }

    private boolean canCall(TypeMirror owner, ExecutableElement method) {
        return Bounds.upper(owner, elements) instanceof DeclaredType declared
                && canSee((TypeElement) declared.asElement())
                && (method.getModifiers().contains(Modifier.PUBLIC) || isNear(method))
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether the package can name a type. */
    boolean canSee(TypeElement type) {
        return Enclosing.types(type).stream()
                .allMatch(outer -> outer.getModifiers().contains(Modifier.PUBLIC)
                        || Enclosing.packageOf(outer).equals(caller)
                                && !outer.getModifiers().contains(Modifier.PRIVATE));
    }

    private boolean isNear(ExecutableElement method) {
        return Enclosing.packageOf(method).equals(caller);
    }

    private static String word(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix)
                    && method.length() > prefix.length()
                    && Character.isUpperCase(method.charAt(prefix.length()))) {
                String rest = method.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }
}
