package dev.herald.processor.read;

import dev.herald.annotation.Retired;
import dev.herald.annotation.SemanticsChanged;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadModel.Door;
import dev.herald.processor.model.PayloadModel.Meaning;
import dev.herald.processor.model.PayloadModel.Sees;
import dev.herald.processor.model.PayloadModel.Stated;
import dev.herald.processor.model.Projection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the definitions of payloads. */
public final class PayloadReader {
    private final Elements elements;
    private final Types types;
    private final PayloadRefs payloads;
    private final Members members;
    private final LineageReader lineages;
    private final Undeclared undeclared;
    private final Rivals rivals;
    private final Namesakes namesakes = new Namesakes();

    /** Reads by means of the compiler's utilities. */
    PayloadReader(Elements elements, Types types, Round round) {
        this(elements, types, new Undeclared(), round);
    }

    /** Reads by means of the compiler's utilities, and waits for no type that nobody will declare. */
    public PayloadReader(Elements elements, Types types, Undeclared undeclared, Round round) {
        this.undeclared = undeclared;
        this.elements = elements;
        this.types = types;
        this.payloads = new PayloadRefs(types);
        this.members = new Members(types);
        this.lineages = new LineageReader(elements, payloads);
        this.rivals = new Rivals(round);
    }

    /** Reads the definition with a name, if there is one. */
    public Optional<PayloadModel> find(String qualifiedName) {
        return Optional.ofNullable(elements.getTypeElement(qualifiedName))
                .filter(PayloadRefs::isDefinition)
                .map(this::read);
    }

    /**
     * Reads a definition.
     *
     * @param type with the annotation Payload
     * @return all that it says, mistakes included
     */
    public PayloadModel read(TypeElement type) {
        Stated stated = StatedReader.read(type).orElseThrow();
        Door door = door(type);
        TypeReader values = new TypeReader(types, payloads, undeclared, door != Door.INTERFACE);
        FieldReader reader = new FieldReader(elements, values, stated.naming());
        List<Member> found = members.of(type);
        List<FieldModel> fields = found.stream().map(reader::read).toList();
        Projection projection = new ProjectionReader(type, members, elements, types).read(found, fields);
        Set<String> unresolved = new LinkedHashSet<>(Unresolved.of(type, found));
        unresolved.addAll(projection.unresolved());
        unresolved.removeIf(undeclared::contains);
        return new PayloadModel(
                Origin.of(type),
                JavaTypes.of(type),
                door,
                stated,
                Mark.find(type, SemanticsChanged.class)
                        .map(mark -> new Meaning(mark.textOrEmpty("in"), mark.textOrEmpty("value"))),
                Mark.find(type, Retired.class).map(mark -> mark.textOrEmpty("value")),
                type.getModifiers().contains(Modifier.PUBLIC),
                sees(type, elements),
                memberTypes(type),
                Mark.find(type, Deprecated.class).map(FieldReader::deprecation),
                Optional.ofNullable(elements.getDocComment(type)),
                fields,
                members.misfits(type),
                Shapes.of(type),
                projection,
                IdleMarks.inPayload(type),
                rivals.of(type, stated),
                namesakes.of(JavaTypes.of(type), stated),
                new Contents(members).cycles(type),
                lineages.read(type, fields),
                unresolved);
    }

    private static Door door(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> Door.INTERFACE;
            case RECORD -> Door.RECORD;
            default -> Door.CLASS;
        };
    }

    /** What code that stands next to a type may use. */
    static Sees sees(Element type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        return new Sees(
                elements.getTypeElement(module, "javax.annotation.processing.Generated") != null,
                elements.getTypeElement(module, "org.jspecify.annotations.Nullable") != null);
    }

    private Set<String> memberTypes(TypeElement type) {
        Set<String> names = new TreeSet<>();
        for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(type))) {
            if (member.getKind() != ElementKind.ENUM_CONSTANT) {
                names.add(member.getSimpleName().toString());
            }
        }
        return names;
    }
}
