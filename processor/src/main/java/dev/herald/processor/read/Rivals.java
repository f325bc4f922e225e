package dev.herald.processor.read;

import dev.herald.processor.model.PayloadModel.Rival;
import dev.herald.processor.model.PayloadModel.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds types in the package of a definition that take the name of its payload. A package is gone over once, not for each definition. */
final class Rivals {
    private final Function<PackageElement, Names> names;

    Rivals(Round round) {
        names = round.once(Names::of);
    }

    List<Rival> of(TypeElement definition, Stated stated) {
        Names all = names.apply(Enclosing.packageOf(definition));
        String name = stated.name().value();
        return Stream.concat(
                        all.classes.getOrDefault(name, List.of()).stream()
                                .filter(type -> !isGenerated(type))
                                .map(type -> new Rival(JavaTypes.of(type), false)),
                        all.definitions.getOrDefault(name, List.of()).stream()
                                .filter(type -> !type.equals(definition))
                                .map(type -> new Rival(JavaTypes.of(type), true)))
                .toList();
    }

    /**
     * The names that are taken in a package.
     *
     * @param classes types that are not in others, by their own name
     * @param definitions definitions of payloads, by the payload's name
     */
    private record Names(Map<String, List<TypeElement>> classes, Map<String, List<TypeElement>> definitions) {
        static Names of(PackageElement place) {
            Names names = new Names(new HashMap<>(), new HashMap<>());
            for (TypeElement type : ElementFilter.typesIn(place.getEnclosedElements())) {
                add(names.classes, type.getSimpleName().toString(), type);
                names.collect(type);
            }
            return names;
        }

        private void collect(TypeElement type) {
            StatedReader.read(type)
                    .ifPresent(stated -> add(definitions, stated.name().value(), type));
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
        }

        private static void add(Map<String, List<TypeElement>> types, String name, TypeElement type) {
            types.computeIfAbsent(name, key -> new ArrayList<>()).add(type);
        }
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
