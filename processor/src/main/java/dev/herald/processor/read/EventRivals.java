package dev.herald.processor.read;

import dev.herald.annotation.Events;
import dev.herald.annotation.Topic;
import dev.herald.processor.model.EventInterface;
import dev.herald.processor.model.JavaType.Declared;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds whatever takes the name of the class that is generated from a group or a topic. */
final class EventRivals {
    private static final Set<String> GENERATED =
            Set.of("dev.herald.event.EventGroup GROUP", "dev.herald.event.Topic TOPIC");

    private EventRivals() {}

    /** A type that has the name already, or another definition that comes before this one in the alphabet. */
    static Optional<Declared> of(TypeElement definition) {
        Declared own = JavaTypes.of(definition);
        Declared generated = EventInterface.generated(own);
        return ElementFilter.typesIn(Enclosing.packageOf(definition).getEnclosedElements()).stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type).filter(other -> JavaTypes.of(other).equals(generated) && !isGenerated(other)),
                        withNested(type)
                                .filter(other -> Mark.has(other, Events.class) || Mark.has(other, Topic.class))
                                .filter(other -> precedes(JavaTypes.of(other), own))))
                .map(JavaTypes::of)
                .findFirst();
    }

    private static boolean precedes(Declared other, Declared own) {
        return EventInterface.generated(other).equals(EventInterface.generated(own))
                && other.qualifiedName().compareTo(own.qualifiedName()) < 0;
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(EventRivals::withNested));
    }

    /** A generated class is known by its constant. */
    private static boolean isGenerated(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .map(EventRivals::text)
                .anyMatch(GENERATED::contains);
    }

    private static String text(VariableElement field) {
        return field.asType() + " " + field.getSimpleName();
    }
}
