package dev.herald.processor.read;

import dev.herald.processor.model.Origin;
import dev.herald.processor.model.Text;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** An annotation on an element, and what was written in it. Members that were left out are empty. */
final class Mark {
    private final Element element;
    private final AnnotationMirror mirror;

    Mark(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    static Optional<Mark> find(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, type))
                .findFirst()
                .map(mirror -> new Mark(element, mirror));
    }

    static boolean has(Element element, Class<? extends Annotation> type) {
        return find(element, type).isPresent();
    }

    private static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> type) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(type.getCanonicalName());
    }

    /** The annotation. */
    Origin origin() {
        return Origin.of(element, mirror);
    }

    /** A member of the annotation, or the annotation where it was left out. */
    Origin origin(String member) {
        return value(member).map(this::origin).orElseGet(this::origin);
    }

    private Origin origin(AnnotationValue value) {
        return new Origin(element, mirror, value);
    }

    /** A text. */
    Optional<Text> text(String member) {
        return value(member).map(value -> new Text(String.valueOf(value.getValue()), origin(value)));
    }

    /** A text; where it was left out, an empty one at the annotation. */
    Text textOrEmpty(String member) {
        return text(member).orElseGet(() -> new Text("", origin()));
    }

    /** A constant of an enum. */
    <E extends Enum<E>> Optional<E> constant(String member, Class<E> type) {
        return value(member).flatMap(value -> constant(value, type));
    }

    /** The constants of an enum. */
    <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
        return values(member).stream()
                .flatMap(value -> constant(value, type).stream())
                .toList();
    }

    /** The constants of an enum, each with the place where it is named. */
    <E extends Enum<E>> List<Choice<E>> choices(String member, Class<E> type) {
        return values(member).stream()
                .flatMap(value -> constant(value, type).stream().map(constant -> new Choice<>(constant, origin(value))))
                .toList();
    }

    /** Whole numbers, each with the place where it is written. */
    List<Choice<Integer>> numbers(String member) {
        return values(member).stream()
                .filter(value -> value.getValue() instanceof Integer)
                .map(value -> new Choice<>((Integer) value.getValue(), origin(value)))
                .toList();
    }

    /** A class. */
    Optional<TypeMirror> type(String member) {
        return types(member).stream().map(Named::type).findFirst();
    }

    /** Classes, each with the place where it is named. */
    List<Named> types(String member) {
        return values(member).stream()
                .filter(value -> value.getValue() instanceof TypeMirror)
                .map(value -> new Named((TypeMirror) value.getValue(), origin(value)))
                .toList();
    }

    /** The names of the classes in a member that nobody has declared, or not yet; such are no values of the member. */
    List<String> unknownTypes(String member) {
        return values(member).stream()
                .filter(value -> !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR)
                .map(value -> value.getValue().toString())
                .toList();
    }

    /** The annotations in a member, such as those of a container. */
    List<Mark> marks(String member) {
        return values(member).stream()
                .map(value -> new Mark(element, (AnnotationMirror) value.getValue()))
                .toList();
    }

    /**
     * A class that an annotation names.
     *
     * @param type the class
     * @param origin where it is named
     */
    record Named(TypeMirror type, Origin origin) {}

    /**
     * A constant or number that an annotation names.
     *
     * @param constant what is named
     * @param origin where it is named
     */
    record Choice<E>(E constant, Origin origin) {}

    /** Empty for a constant that does not exist, which the compiler reports itself. */
    private static <E extends Enum<E>> Optional<E> constant(AnnotationValue value, Class<E> type) {
        return value.getValue() instanceof VariableElement constant
                ? Optional.of(Enum.valueOf(type, constant.getSimpleName().toString()))
                : Optional.empty();
    }

    private List<? extends AnnotationValue> values(String member) {
        return value(member)
                .map(value -> value.getValue() instanceof List<?> list
                        ? list.stream().map(AnnotationValue.class::cast).toList()
                        : List.of(value))
                .orElse(List.of());
    }

    private Optional<AnnotationValue> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** What was written. */
    @Override
    public String toString() {
        return mirror.toString();
    }
}
