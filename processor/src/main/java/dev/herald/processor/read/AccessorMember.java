package dev.herald.processor.read;

import dev.herald.processor.model.FieldModel.Conflict;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** An accessor of an interface. */
record AccessorMember(Accessor accessor, TypeMirror type) implements Member {
    @Override
    public Element element() {
        return accessor.declaration();
    }

    @Override
    public String name() {
        return accessor.name();
    }

    @Override
    public Optional<Mark> mark(Class<? extends Annotation> annotation) {
        return accessor.mark(annotation);
    }

    @Override
    public Optional<Conflict> conflict() {
        return accessor.conflict();
    }

    @Override
    public List<? extends Element> documented() {
        List<Element> declarations = new ArrayList<>(accessor.declarations());
        Collections.reverse(declarations);
        return declarations;
    }
}
