package dev.herald.processor.read;

import dev.herald.annotation.From;
import dev.herald.processor.model.Conversion;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Filling;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.Projection;
import dev.herald.processor.model.Projection.Unused;
import dev.herald.processor.model.Source;
import dev.herald.processor.read.PathReader.Found;
import dev.herald.processor.read.SourceReader.DomainClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads how a payload is filled from domain objects. */
final class ProjectionReader {
    private final PropertyReader properties;
    private final PathReader paths;
    private final ConversionReader conversions;
    private final SourceReader.Named named;
    private final List<Filling> fillings = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();
    private final Set<String> unresolved = new LinkedHashSet<>();
    private final boolean isOwnSource;

    ProjectionReader(TypeElement definition, Members members, Elements elements, Types types) {
        properties = new PropertyReader(elements, types, Enclosing.packageOf(definition));
        paths = new PathReader(elements, types, properties);
        conversions = new ConversionReader(elements, types, new NestedReader(members, elements, types));
        isOwnSource = !definition.getKind().isInterface();
        named = isOwnSource
                ? SourceReader.own(definition, elements, properties)
                : SourceReader.projected(definition, elements, properties);
        unresolved.addAll(named.unresolved());
    }

    /** How the fields are filled. */
    Projection read(List<Member> members, List<FieldModel> fields) {
        for (int i = 0; i < fields.size(); i++) {
            read(members.get(i), fields.get(i));
        }
        List<Source> sources = named.classes().stream().map(DomainClass::source).toList();
        return new Projection(sources, named.faults(), fillings, unused, unresolved);
    }

    private void read(Member member, FieldModel field) {
        Optional<Mark> from = member.mark(From.class);
        from.flatMap(mark -> useless(field).map(why -> new Unused(mark.origin(), why)))
                .ifPresent(unused::add);
        if (field.isConstant()) {
            return;
        }
        if (isOwnSource) {
            named.classes().forEach(own -> fillings.add(own(own, member, field)));
        } else {
            fillings.add(from.map(mark -> marked(mark, field)).orElseGet(() -> unmarked(member, field)));
        }
    }

    private Optional<Unused.Why> useless(FieldModel field) {
        if (field.isConstant()) {
            return Optional.of(Unused.Why.CONSTANT);
        }
        if (isOwnSource) {
            return Optional.of(Unused.Why.OWN_SOURCE);
        }
        return named.isEmpty() ? Optional.of(Unused.Why.NO_SOURCE) : Optional.empty();
    }

    /** The value of a member of the class itself: what a method answers, or the accessor of a field. */
    private Filling own(DomainClass own, Member member, FieldModel field) {
        String word = member.element().getSimpleName().toString();
        boolean isMethod = member.element() instanceof ExecutableElement;
        if (member.element().getModifiers().contains(Modifier.STATIC)) {
            return new Filling.Mute(field, Filling.Mute.Why.STATIC);
        }
        return properties
                .find(own.type(), word)
                .filter(property -> !isMethod || property.method().equals(member.element()))
                .map(property -> from(List.of(own), List.of(word), field, field.origin()))
                .orElseGet(() ->
                        new Filling.Mute(field, isMethod ? Filling.Mute.Why.NO_GETTER : Filling.Mute.Why.NO_ACCESSOR));
    }

    private Filling unmarked(Member member, FieldModel field) {
        for (String word : Words.of(member.name(), member.type())) {
            List<DomainClass> owners = owners(named.classes(), word);
            if (!owners.isEmpty()) {
                return from(owners, List.of(word), field, field.origin());
            }
        }
        return new Filling.Given(field);
    }

    private Filling marked(Mark mark, FieldModel field) {
        if (named.classes().isEmpty()) {
            return new Filling.Unknown(field);
        }
        Origin origin = mark.origin("value");
        List<String> words =
                List.of(mark.text("value").map(Object::toString).orElse("").split("\\.", -1));
        Optional<TypeMirror> source = mark.type("source").filter(type -> type.getKind() == TypeKind.DECLARED);
        List<DomainClass> from = named.classes().stream()
                .filter(known -> source.isEmpty()
                        || JavaTypes.of(source.get()).equals(known.source().type()))
                .toList();
        if (from.isEmpty() && source.isPresent()) {
            return new Filling.Foreign(field, mark.origin("source"), JavaTypes.of(source.get()));
        }
        List<DomainClass> owners = owners(from, words.get(0));
        return owners.isEmpty()
                ? paths.lost(from.stream().map(DomainClass::type).toList(), words.get(0), field, origin)
                : from(owners, words, field, origin);
    }

    private List<DomainClass> owners(List<DomainClass> classes, String word) {
        return classes.stream()
                .filter(known -> properties.find(known.type(), word).isPresent())
                .toList();
    }

    private Filling from(List<DomainClass> owners, List<String> words, FieldModel field, Origin origin) {
        if (owners.size() > 1) {
            return new Filling.Ambiguous(
                    field,
                    origin,
                    String.join(".", words),
                    owners.stream().map(DomainClass::source).toList());
        }
        Found found = paths.follow(owners.get(0), words, field, origin);
        if (found instanceof Found.None none) {
            unresolved.addAll(none.unresolved());
            return none.filling();
        }
        Found.Way way = (Found.Way) found;
        unresolved.addAll(Unresolved.in(way.type()));
        Conversion conversion = conversions.find(way.type(), field.type());
        List<String> better = conversion instanceof Conversion.Impossible ? better(way, words, field) : List.of();
        return new Filling.Taken(field, origin, way.path(), conversion, better);
    }

    private List<String> better(Found.Way way, List<String> words, FieldModel field) {
        return paths
                .onwards(way.type(), type -> conversions.find(type, field.type()) instanceof Conversion.Same)
                .stream()
                .map(word -> String.join(".", words) + "." + word)
                .toList();
    }
}
