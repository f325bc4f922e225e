package dev.herald.processor.read;

import dev.herald.annotation.Constant;
import dev.herald.annotation.From;
import dev.herald.processor.model.Conversion;
import dev.herald.processor.model.PayloadRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells which domain objects another payload can be filled from, without anything else. */
final class NestedReader {
    private final Members members;
    private final Elements elements;
    private final Types types;

    NestedReader(Members members, Elements elements, Types types) {
        this.members = members;
        this.elements = elements;
        this.types = types;
    }

    /** The conversion by the payload's own {@code from}. */
    Conversion find(TypeMirror from, PayloadRef payload) {
        TypeElement definition = elements.getTypeElement(payload.definition().qualifiedName());
        if (definition == null || from.getKind() != TypeKind.DECLARED) {
            return new Conversion.Impossible("");
        }
        if (!payload.isInterface()) {
            return is(from, definition.asType())
                    ? new Conversion.Nested(payload.generated())
                    : new Conversion.Impossible("");
        }
        PropertyReader properties = new PropertyReader(elements, types, Enclosing.packageOf(definition));
        List<SourceReader.DomainClass> classes =
                SourceReader.projected(definition, elements, properties).classes();
        String name = payload.definition().simpleName();
        String source = ((DeclaredType) from).asElement().getSimpleName().toString();
        if (classes.isEmpty()) {
            return new Conversion.Impossible(
                    name + " projects no class; annotate it with @Projects(" + source + ".class)");
        }
        if (classes.size() > 1 || !is(from, classes.get(0).type())) {
            String projected = classes.stream()
                    .map(known -> known.source().type().simpleName())
                    .collect(Collectors.joining(" and "));
            return new Conversion.Impossible(name + " projects " + projected + ", not " + source + " alone");
        }
        List<String> given = given(definition, classes.get(0).type(), properties);
        return given.isEmpty()
                ? new Conversion.Nested(payload.generated())
                : new Conversion.Impossible(payload.generated().simpleName() + ".from takes " + String.join(", ", given)
                        + " too; say there with @From where in " + source + " it is");
    }

    private List<String> given(TypeElement definition, DeclaredType source, PropertyReader properties) {
        List<String> given = new ArrayList<>();
        for (Member member : members.of(definition)) {
            boolean isSourced = member.mark(From.class).isPresent()
                    || member.mark(Constant.class).isPresent()
                    || Words.of(member.name(), member.type()).stream()
                            .map(word -> properties.find(source, word))
                            .anyMatch(Optional::isPresent);
            if (!isSourced) {
                given.add(member.name());
            }
        }
        return given;
    }

    private boolean is(TypeMirror type, TypeMirror other) {
        return types.isSubtype(types.erasure(type), types.erasure(other));
    }
}
