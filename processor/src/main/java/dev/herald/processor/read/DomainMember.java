package dev.herald.processor.read;

import dev.herald.processor.model.FieldModel.Conflict;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** A marked member of a domain class or record. */
record DomainMember(Element element, String name, TypeMirror type) implements Member {
    @Override
    public Optional<Mark> mark(Class<? extends Annotation> annotation) {
        return Mark.find(element, annotation);
    }

    @Override
    public Optional<Conflict> conflict() {
        return Optional.empty();
    }

    @Override
    public List<? extends Element> documented() {
        return List.of(element);
    }
}
