package dev.herald.processor.read;

import dev.herald.processor.model.FieldModel.Conflict;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** A member of a definition that is a field of its payload: an accessor of an interface, or a marked member of a class. */
interface Member {
    /** The declaration that counts. */
    Element element();

    /** The name of the generated accessor. */
    String name();

    /** The type, with the type arguments of the definition in place of type variables. */
    TypeMirror type();

    /** An annotation. */
    Optional<Mark> mark(Class<? extends Annotation> type);

    /** What super-interfaces disagree about. */
    Optional<Conflict> conflict();

    /** All declarations, whose Javadoc may be taken; the last one first. */
    List<? extends Element> documented();
}
