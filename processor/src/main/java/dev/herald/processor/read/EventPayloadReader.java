package dev.herald.processor.read;

import dev.herald.annotation.Unknown;
import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.EventPayload.None;
import dev.herald.processor.model.EventPayload.One;
import dev.herald.processor.model.EventPayload.OneOf;
import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.UnionModel;
import dev.herald.schema.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what the event types of one group carry. */
final class EventPayloadReader {
    private static final String VALID = "; an event type carries a payload: name the interface or class with @Payload";

    private final Elements elements;
    private final PayloadRefs payloads;
    private final PayloadReader definitions;
    private final PackageElement inPackage;

    EventPayloadReader(Elements elements, Types types, TypeElement group, Round round) {
        this.elements = elements;
        this.payloads = new PayloadRefs(types);
        this.definitions = new PayloadReader(elements, types, round);
        this.inPackage = elements.getPackageOf(group);
    }

    EventPayload read(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR || type.getKind() == TypeKind.TYPEVAR) {
            return new None(Optional.empty());
        }
        if (type.getKind() == TypeKind.VOID) {
            return none("void is no payload" + VALID);
        }
        return type.getKind() == TypeKind.DECLARED
                ? read((TypeElement) ((DeclaredType) type).asElement(), type)
                : none(JavaTypes.of(type) + " is no payload" + VALID);
    }

    private EventPayload read(TypeElement element, TypeMirror type) {
        if (PayloadRefs.isDefinition(element)) {
            return new One(definitions.read(element), Optional.empty());
        }
        if (isUnion(element)) {
            return union(element);
        }
        Optional<Declared> definition = payloads.definitionOf(element).map(PayloadRef::definition);
        if (definition.isPresent()) {
            return new One(
                    definitions.read(element(definition.get())),
                    Optional.of(element.getSimpleName()
                            + " is generated, and a definition never names what is generated; name "
                            + definition.get().simpleName()));
        }
        return none(JavaTypes.of(type) + " is no definition of a payload" + hint(element, type));
    }

    private static boolean isUnion(TypeElement element) {
        return element.getKind() == ElementKind.INTERFACE
                && element.getModifiers().contains(Modifier.SEALED)
                && !Mark.has(element, Unknown.class);
    }

    private EventPayload union(TypeElement element) {
        UnionModel union = payloads.union(element);
        if (union.members().isEmpty()) {
            return none(element.getSimpleName() + " permits no definition of a payload" + VALID);
        }
        List<PayloadModel> members = union.members().stream()
                .filter(UnionModel.Member::isInUnion)
                .map(member -> member.payload().definition())
                .map(this::element)
                .map(definitions::read)
                .toList();
        return new OneOf(union, members);
    }

    private TypeElement element(Declared type) {
        return elements.getTypeElement(type.qualifiedName());
    }

    /**
     * The definition that is a type argument; else, but not for types of the JDK, the one in the package of the group whose name is the
     * nearest.
     */
    private String hint(TypeElement wrong, TypeMirror type) {
        return ((DeclaredType) type)
                .getTypeArguments().stream()
                        .filter(DeclaredType.class::isInstance)
                        .map(argument -> (TypeElement) ((DeclaredType) argument).asElement())
                        .filter(PayloadRefs::isDefinition)
                        .map(argument -> argument.getSimpleName().toString())
                        .findFirst()
                        .or(() -> isOfJdk(wrong) ? Optional.empty() : nearest(wrong))
                        .map(name -> "; did you mean " + name + "?")
                        .orElse(VALID);
    }

    private static boolean isOfJdk(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.");
    }

    /** Names are compared without their common ending, since long equal ends make any names near. */
    private Optional<String> nearest(TypeElement wrong) {
        Map<String, String> names = new LinkedHashMap<>();
        for (TypeElement type : ElementFilter.typesIn(inPackage.getEnclosedElements())) {
            String name = type.getSimpleName().toString();
            if (PayloadRefs.isDefinition(type)) {
                names.put(name, name);
                names.put(name.replaceFirst("Definition$", ""), name);
            }
        }
        return Nearest.to(wrong.getSimpleName().toString(), names.keySet()).map(names::get);
    }

    private static None none(String problem) {
        return new None(Optional.of(problem));
    }
}
