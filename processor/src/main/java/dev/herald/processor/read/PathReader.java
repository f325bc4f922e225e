package dev.herald.processor.read;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Filling;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PropertyPath;
import dev.herald.processor.model.PropertyPath.Step;
import dev.herald.processor.read.PropertyReader.Property;
import dev.herald.processor.read.SourceReader.DomainClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Follows paths through domain classes. */
final class PathReader {
    private final Elements elements;
    private final Types types;
    private final PropertyReader properties;

    PathReader(Elements elements, Types types, PropertyReader properties) {
        this.elements = elements;
        this.types = types;
        this.properties = properties;
    }

    /** What became of a path: a way to a type, or the reason why there is none. */
    sealed interface Found {
        /**
         * A way.
         *
         * @param path the way
         * @param type the type of its end, which is no Optional
         */
        record Way(PropertyPath path, TypeMirror type) implements Found {}

        /**
         * There is none.
         *
         * @param filling what to tell of it
         * @param unresolved the name of the type that nobody has declared, if that is the reason
         */
        record None(Filling filling, List<String> unresolved) implements Found {}
    }

    /** Follows a path from where it begins. */
    Found follow(DomainClass source, List<String> words, FieldModel field, Origin origin) {
        List<Step> steps = new ArrayList<>();
        TypeMirror at = source.type();
        for (String word : words) {
            Optional<Property> property = properties.find(at, word);
            if (at.getKind() == TypeKind.ERROR) {
                return unknown(at, field);
            }
            if (property.isEmpty()) {
                return new Found.None(lost(List.of(at), word, field, origin), List.of());
            }
            Step step = step(word, at, property.get());
            steps.add(step);
            at = content(property.get().type());
        }
        return new Found.Way(new PropertyPath(source.source(), steps), at);
    }

    private static Found unknown(TypeMirror type, FieldModel field) {
        String name = ((DeclaredType) type).asElement().getSimpleName().toString();
        return new Found.None(new Filling.Unknown(field), List.of(name));
    }

    /** Tells that none of some types has a word. */
    Filling.Lost lost(List<? extends TypeMirror> owners, String word, FieldModel field, Origin origin) {
        return new Filling.Lost(
                field,
                origin,
                word,
                owners.stream().map(JavaTypes::of).toList(),
                owners.stream()
                        .flatMap(owner -> properties.words(owner).stream())
                        .distinct()
                        .toList(),
                owners.stream()
                        .flatMap(owner -> properties.hidden(owner, word).stream())
                        .findFirst()
                        .map(method -> JavaTypes.of(Enclosing.type(method)) + "." + method.getSimpleName() + "()"));
    }

    /** The words after which a value of a type has become one of another type, tried by somebody who knows; not such as are deprecated. */
    List<String> onwards(TypeMirror type, Predicate<TypeMirror> isRight) {
        return properties.words(type).stream()
                .filter(word -> properties
                        .find(type, word)
                        .filter(property -> property.method().getAnnotation(Deprecated.class) == null)
                        .filter(property -> isRight.test(content(property.type())))
                        .isPresent())
                .toList();
    }

    private Step step(String word, TypeMirror owner, Property property) {
        ExecutableElement method = property.method();
        List<JavaType> checked = method.getThrownTypes().stream()
                .filter(this::isChecked)
                .map(JavaTypes::of)
                .toList();
        return new Step(
                word,
                method.getSimpleName().toString(),
                JavaTypes.of(owner),
                JavaTypes.of(property.type()),
                TypeReader.optional(property.type()).isPresent(),
                checked);
    }

    private boolean isChecked(TypeMirror thrown) {
        return thrown.getKind() == TypeKind.DECLARED
                && !is(thrown, "java.lang.RuntimeException")
                && !is(thrown, "java.lang.Error");
    }

    private boolean is(TypeMirror type, String parent) {
        TypeElement element = elements.getTypeElement(parent);
        return types.isSubtype(type, element.asType());
    }

    private TypeMirror content(TypeMirror type) {
        return TypeReader.optional(type)
                .map(argument -> Bounds.upper(argument, elements))
                .orElse(type);
    }
}
