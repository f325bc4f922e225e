package dev.herald.processor.read;

import dev.herald.annotation.Projects;
import dev.herald.processor.model.Projection.Fault;
import dev.herald.processor.model.Projection.Kind;
import dev.herald.processor.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the domain classes that a definition names. */
final class SourceReader {
    private final Elements elements;
    private final PropertyReader properties;
    private final ModuleElement ofDefinition;
    private final List<DomainClass> classes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> unresolved = new LinkedHashSet<>();

    private SourceReader(TypeElement definition, Elements elements, PropertyReader properties) {
        this.ofDefinition = elements.getModuleOf(definition);
        this.elements = elements;
        this.properties = properties;
    }

    /**
     * A domain class, for those who look into it.
     *
     * @param source what the model says of it
     * @param type the compiler's view of it
     */
    record DomainClass(Source source, DeclaredType type) {}

    /**
     * What a definition names.
     *
     * @param classes those that it can be filled from
     * @param faults the others
     * @param unresolved the names of those that nobody has declared, or not yet
     */
    record Named(List<DomainClass> classes, List<Fault> faults, Set<String> unresolved) {
        /** Whether anything at all is named. */
        boolean isEmpty() {
            return classes.isEmpty() && faults.isEmpty() && unresolved.isEmpty();
        }
    }

    /** The classes that an interface projects. */
    static Named projected(TypeElement definition, Elements elements, PropertyReader properties) {
        SourceReader reader = new SourceReader(definition, elements, properties);
        Mark.find(definition, Projects.class).ifPresent(reader::read);
        return new Named(List.copyOf(reader.classes), List.copyOf(reader.faults), reader.unresolved);
    }

    /** The class that is its own source. */
    static Named own(TypeElement definition, Elements elements, PropertyReader properties) {
        SourceReader reader = new SourceReader(definition, elements, properties);
        if (!isGeneric(definition) && properties.canSee(definition)) {
            reader.classes.add(reader.domainClass(definition));
        }
        List<Fault> faults = Mark.find(definition, Projects.class)
                .map(mark -> new Fault(
                        mark.origin(),
                        Kind.OWN_SOURCE,
                        definition.getSimpleName().toString()))
                .stream()
                .toList();
        return new Named(List.copyOf(reader.classes), faults, Set.of());
    }

    private void read(Mark mark) {
        unresolved.addAll(mark.unknownTypes("value"));
        List<Mark.Named> named = mark.types("value");
        if (named.isEmpty() && unresolved.isEmpty()) {
            faults.add(new Fault(mark.origin(), Kind.EMPTY, ""));
        }
        for (Mark.Named type : named) {
            if (type.type().getKind() == TypeKind.ERROR) {
                continue;
            }
            Optional<Kind> fault = fault(type.type());
            if (fault.isPresent()) {
                faults.add(new Fault(
                        type.origin(), fault.get(), JavaTypes.of(type.type()).toString()));
            } else {
                classes.add(domainClass((TypeElement) ((DeclaredType) type.type()).asElement()));
            }
        }
    }

    private Optional<Kind> fault(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return Optional.of(Kind.NO_CLASS);
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (classes.stream().anyMatch(known -> known.type().asElement().equals(element))) {
            return Optional.of(Kind.REPEATED);
        }
        if (isGeneric(element)) {
            return Optional.of(Kind.GENERIC);
        }
        return properties.canSee(element) ? Optional.empty() : Optional.of(Kind.HIDDEN);
    }

    /** An inner class of a generic one is generic too. */
    private static boolean isGeneric(TypeElement type) {
        return Enclosing.types(type).stream()
                .anyMatch(outer -> !outer.getTypeParameters().isEmpty()
                        && (outer.equals(type) || !type.getModifiers().contains(Modifier.STATIC)));
    }

    private DomainClass domainClass(TypeElement type) {
        boolean isPublic = Enclosing.types(type).stream()
                .allMatch(outer -> outer.getModifiers().contains(Modifier.PUBLIC));
        return new DomainClass(
                new Source(JavaTypes.of(type), isPublic, isExported(type)), (DeclaredType) type.asType());
    }

    private boolean isExported(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        PackageElement home = Enclosing.packageOf(type);
        return module.isUnnamed()
                || module.equals(ofDefinition)
                        && ElementFilter.exportsIn(module.getDirectives()).stream()
                                .filter(directive -> directive.getTargetModules() == null)
                                .map(ExportsDirective::getPackage)
                                .anyMatch(home::equals);
    }
}
