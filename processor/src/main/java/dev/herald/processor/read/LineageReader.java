package dev.herald.processor.read;

import dev.herald.annotation.Payload;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Lineage;
import dev.herald.processor.model.Lineage.Macro;
import dev.herald.processor.model.Lineage.Migrations;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what a definition says of older macro lines. */
final class LineageReader {
    private final Elements elements;
    private final PayloadRefs payloads;

    LineageReader(Elements elements, PayloadRefs payloads) {
        this.elements = elements;
        this.payloads = payloads;
    }

    /** The numbers of macro lines in a member of the annotation. */
    static Set<Integer> numbers(TypeElement definition, String member) {
        return macros(definition, member).stream().map(Macro::number).collect(Collectors.toSet());
    }

    private static List<Macro> macros(TypeElement definition, String member) {
        return Mark.find(definition, Payload.class).stream()
                .flatMap(mark -> mark.numbers(member).stream())
                .map(number -> new Macro(number.constant(), number.origin()))
                .toList();
    }

    Lineage read(TypeElement definition, List<FieldModel> fields) {
        List<Macro> reads = macros(definition, "reads");
        return new Lineage(
                reads,
                macros(definition, "writes"),
                Mark.find(definition, Payload.class).flatMap(mark -> migrations(definition, mark)),
                reads.isEmpty() ? List.of() : neighbours(definition, fields),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Optional<Migrations> migrations(TypeElement definition, Mark payload) {
        return payload.types("migrations").stream()
                .filter(named -> named.type() instanceof DeclaredType)
                .map(named -> {
                    TypeElement type = (TypeElement) ((DeclaredType) named.type()).asElement();
                    Set<String> superTypes = new LinkedHashSet<>();
                    collect(type, superTypes);
                    return new Migrations(
                            JavaTypes.of(type), named.origin(), superTypes, isInstantiable(type, definition));
                })
                .findFirst();
    }

    /** By simple names: the generated interface may not be there yet. */
    private static void collect(TypeElement type, Set<String> names) {
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
                .filter(parent -> names.add(parent.getSimpleName().toString()))
                .forEach(parent -> collect(parent, names));
    }

    private boolean isInstantiable(TypeElement type, TypeElement definition) {
        boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        boolean stands = Enclosing.types(type).stream()
                .allMatch(each -> isVisible(each.getModifiers(), each, definition)
                        && (each.getNestingKind() == NestingKind.TOP_LEVEL
                                || each.getModifiers().contains(Modifier.STATIC)));
        return isClass
                && stands
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && isVisible(constructor.getModifiers(), type, definition));
    }

    private boolean isVisible(Set<Modifier> modifiers, TypeElement type, TypeElement definition) {
        return modifiers.contains(Modifier.PUBLIC)
                || !modifiers.contains(Modifier.PRIVATE)
                        && elements.getPackageOf(type).equals(elements.getPackageOf(definition));
    }

    /** The payloads in the fields, and those of the same package. */
    private List<PayloadRef> neighbours(TypeElement definition, List<FieldModel> fields) {
        List<PayloadRef> found = new ArrayList<>();
        fields.forEach(field -> collect(field.type(), found));
        PayloadRefs.typesIn(Enclosing.packageOf(definition))
                .flatMap(type -> payloads.find(type).stream())
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** The payloads in a type. */
    static void collect(ValueType type, List<PayloadRef> found) {
        if (type instanceof ValueType.NestedType nested) {
            found.add(nested.payload());
        } else if (type instanceof ValueType.UnionType union) {
            union.model().members().stream().map(UnionModel.Member::payload).forEach(found::add);
        } else if (type instanceof ValueType.ListType list) {
            collect(list.element(), found);
        } else if (type instanceof ValueType.SetType set) {
            collect(set.element(), found);
        } else if (type instanceof ValueType.MapType map) {
            collect(map.value(), found);
        }
    }
}
