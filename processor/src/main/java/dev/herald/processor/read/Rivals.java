package dev.herald.processor.read;

import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.PayloadModel.Rival;
import dev.herald.processor.model.PayloadModel.Stated;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds types in the package of a definition that take the name of its payload. */
final class Rivals {
    private final TypeElement definition;
    private final String name;
    private final List<Rival> found = new ArrayList<>();

    private Rivals(TypeElement definition, String name) {
        this.definition = definition;
        this.name = name;
    }

    static List<Rival> of(TypeElement definition, Stated stated) {
        Rivals rivals = new Rivals(definition, stated.name().value());
        for (TypeElement type :
                ElementFilter.typesIn(Enclosing.packageOf(definition).getEnclosedElements())) {
            if (type.getSimpleName().contentEquals(rivals.name) && !isGenerated(type)) {
                rivals.add(type, false);
            }
            rivals.collect(type);
        }
        return rivals.found;
    }

    private void collect(TypeElement type) {
        if (!type.equals(definition)
                && StatedReader.read(type)
                        .filter(stated -> stated.name().value().equals(name))
                        .isPresent()) {
            add(type, true);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    private void add(TypeElement type, boolean isDefinition) {
        Declared declared = JavaTypes.of(type);
        found.add(new Rival(declared, isDefinition));
    }

    /** A generated payload is known by its constant TYPE. */
    private static boolean isGenerated(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("TYPE"))
                .map(Element::asType)
                .anyMatch(Rivals::isPayloadType);
    }

    private static boolean isPayloadType(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("dev.herald.wire.PayloadType");
    }
}
