package dev.herald.processor.read;

import dev.herald.annotation.Also;
import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.Level;
import dev.herald.annotation.Naming;
import dev.herald.annotation.OptOutBy;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;
import dev.herald.annotation.Retired;
import dev.herald.annotation.WireName;
import dev.herald.processor.model.EventAlso;
import dev.herald.processor.model.EventInterface;
import dev.herald.processor.model.EventLevel;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.WireNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads groups of event types. */
public final class GroupReader {
    private final Elements elements;
    private final Types types;
    private final Undeclared undeclared;
    private final Round round;

    /** Reads by means of the compiler's utilities. */
    GroupReader(Elements elements, Types types, Round round) {
        this(elements, types, new Undeclared(), round);
    }

    /** Reads by means of the compiler's utilities, and waits for no type that nobody will declare. */
    public GroupReader(Elements elements, Types types, Undeclared undeclared, Round round) {
        this.undeclared = undeclared;
        this.round = round;
        this.elements = elements;
        this.types = types;
    }

    /**
     * Reads a group.
     *
     * @param type with the annotation Events
     * @return all that it says, mistakes included
     */
    public GroupModel read(TypeElement type) {
        return new Reading(type).group();
    }

    /** The reading of one group. */
    private final class Reading {
        private final TypeElement type;
        private final Mark events;
        private final EventPayloadReader payloads;
        private final Set<String> unresolved = new LinkedHashSet<>();

        Reading(TypeElement type) {
            this.type = type;
            this.events = Mark.find(type, Events.class).orElseThrow();
            this.payloads = new EventPayloadReader(elements, types, type, round);
        }

        GroupModel group() {
            List<EventModel> models = new ArrayList<>();
            List<Misfit> misfits = new ArrayList<>(EventMisfits.withBody(type));
            for (Accessor accessor : new Accessors(types).of(type)) {
                Optional<Misfit> misfit = EventMisfits.of(accessor, origin(accessor.declaration()));
                misfit.ifPresent(misfits::add);
                if (misfit.isEmpty()) {
                    models.add(event(accessor));
                }
            }
            return new GroupModel(
                    EventInterfaceReader.read(type, EventInterface.Kind.GROUP, elements),
                    events.text("value").orElseGet(() -> new Text("", events.origin())),
                    also(type),
                    models,
                    misfits,
                    unresolved);
        }

        private EventModel event(Accessor accessor) {
            ExecutableElement method = accessor.declaration();
            Origin origin = origin(method);
            TypeMirror payload =
                    ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method)).getReturnType();
            return new EventModel(
                    origin,
                    accessor.name(),
                    accessor.mark(WireName.class)
                            .flatMap(mark -> mark.text("value"))
                            .orElseGet(() -> new Text(WireNames.of(accessor.name(), Naming.SNAKE_CASE), origin)),
                    payload(payload),
                    accessor
                            .mark(Phases.class)
                            .map(mark -> mark.constants("value", Phase.class))
                            .orElseGet(() -> events.constants("phases", Phase.class))
                            .stream()
                            .distinct()
                            .toList(),
                    accessor.mark(At.class).map(mark -> new EventModel.At(levels(mark, "value"), mark.origin())),
                    also(method),
                    accessor.mark(OptOutBy.class)
                            .or(() -> Mark.find(type, OptOutBy.class))
                            .flatMap(mark -> mark.text("value")),
                    accessor.mark(Retired.class).map(mark -> mark.textOrEmpty("value")),
                    accessor.mark(Deprecated.class).map(FieldReader::deprecation),
                    doc(accessor));
        }

        /** A method that is inherited may have no source: then the group has to stand for it. */
        private Origin origin(ExecutableElement method) {
            return Origin.of(Enclosing.type(method).equals(type) ? method : type);
        }

        private EventPayload payload(TypeMirror payload) {
            if (payload.getKind() == TypeKind.ERROR && !undeclared.contains(Unresolved.name(payload))) {
                unresolved.add(Unresolved.name(payload));
            }
            return payloads.read(payload);
        }

        private List<EventAlso> also(Element element) {
            return Stream.concat(
                            Mark.find(element, Also.class).stream(),
                            Mark.find(element, Also.List.class).stream().flatMap(list -> list.marks("value").stream()))
                    .flatMap(mark -> mark.types("payload").stream()
                            .map(named -> new EventAlso(
                                    payload(named.type()), named.origin(), levels(mark, "at"), mark.origin("at"))))
                    .toList();
        }

        private static List<EventLevel> levels(Mark mark, String member) {
            return mark.choices(member, Level.class).stream()
                    .map(choice -> new EventLevel(choice.constant(), choice.origin()))
                    .toList();
        }

        private Optional<String> doc(Accessor accessor) {
            return accessor.declarations().stream()
                    .map(elements::getDocComment)
                    .filter(doc -> doc != null)
                    .reduce((first, second) -> second);
        }
    }
}
