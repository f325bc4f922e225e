package dev.herald.processor.read;

import dev.herald.annotation.Payload;
import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.PayloadModel.Stated;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.UnionModel;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds payloads that others speak of: in fields, unions, and event groups. Their definitions may come from other modules. */
public final class PayloadRefs {
    private final Types types;

    /** Reads by means of the compiler's utilities. */
    public PayloadRefs(Types types) {
        this.types = types;
    }

    /** A payload, if the type is its definition. */
    public Optional<PayloadRef> find(TypeElement definition) {
        return StatedReader.read(definition).map(stated -> ref(definition, stated));
    }

    /** The payload that a class was generated for, if it was: from an interface, or from a domain class in its package. */
    Optional<PayloadRef> definitionOf(TypeElement generated) {
        for (TypeMirror parent : generated.getInterfaces()) {
            if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement definition) {
                Optional<PayloadRef> ref = find(definition);
                if (ref.isPresent() && ref.get().generated().equals(JavaTypes.of(generated))) {
                    return ref;
                }
            }
        }
        return typesIn(Enclosing.packageOf(generated))
                .flatMap(type -> find(type).stream())
                .filter(ref -> !ref.isInterface() && ref.generated().equals(JavaTypes.of(generated)))
                .findFirst();
    }

    /** All types in a package or type, at whatever depth. */
    static Stream<TypeElement> typesIn(Element outer) {
        return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), typesIn(type)));
    }

    /** The members of a sealed interface. */
    public UnionModel union(TypeElement union) {
        return new UnionReader(this, new Members(types)).read(union);
    }

    private static PayloadRef ref(TypeElement definition, Stated stated) {
        Declared type = JavaTypes.of(definition);
        String name = stated.name().value();
        return new PayloadRef(
                type,
                Declared.of(type.packageName(), name),
                new PayloadName(stated.namespace().value(), name),
                Version.find(stated.version().value()).map(Version::macro).orElse(1),
                LineageReader.numbers(definition, "reads"),
                LineageReader.numbers(definition, "writes"),
                definition.getKind().isInterface());
    }

    /** Whether a type is the definition of a payload. */
    public static boolean isDefinition(TypeElement type) {
        return Mark.has(type, Payload.class);
    }
}
