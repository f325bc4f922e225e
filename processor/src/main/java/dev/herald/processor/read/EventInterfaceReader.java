package dev.herald.processor.read;

import dev.herald.processor.model.EventInterface;
import dev.herald.processor.model.Origin;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what a group and a topic have in common: the interface that declares them. */
final class EventInterfaceReader {
    private EventInterfaceReader() {}

    static EventInterface read(TypeElement type, EventInterface.Kind kind, Elements elements) {
        return new EventInterface(
                Origin.of(type),
                kind,
                JavaTypes.of(type),
                type.getKind() == ElementKind.INTERFACE,
                type.getTypeParameters().stream().findFirst().map(Origin::of),
                Enclosing.types(type).stream().anyMatch(at -> at.getModifiers().contains(Modifier.PRIVATE)),
                type.getModifiers().contains(Modifier.PUBLIC),
                EventRivals.of(type),
                kind == EventInterface.Kind.GROUP ? IdleMarks.inEvents(type) : IdleMarks.inTopic(type),
                PayloadReader.sees(type, elements),
                Mark.find(type, Deprecated.class).map(FieldReader::deprecation),
                Optional.ofNullable(elements.getDocComment(type)));
    }
}
