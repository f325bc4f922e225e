package dev.herald.processor.read;

import dev.herald.annotation.Also;
import dev.herald.annotation.At;
import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.Events;
import dev.herald.annotation.From;
import dev.herald.annotation.OptOutBy;
import dev.herald.annotation.Phases;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.Retired;
import dev.herald.annotation.SemanticsChanged;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.processor.model.IdleMark;
import dev.herald.processor.model.IdleMark.Place;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that stand in a definition of another kind than theirs. */
final class IdleMarks {
    private static final List<Class<? extends Annotation>> OF_EVENTS =
            List.of(At.class, Phases.class, Also.class, Also.List.class, OptOutBy.class);
    private static final List<Class<? extends Annotation>> OF_FIELDS =
            List.of(Since.class, Default.class, Constant.class, Sensitive.class, From.class, RenamedFrom.class);
    private static final List<Class<? extends Annotation>> OF_PAYLOADS = List.of(SemanticsChanged.class, Retired.class);

    private IdleMarks() {}

    /** In the definition of a payload: whatever is for event types, or for anything that can be written but a field. */
    static List<IdleMark> inPayload(TypeElement type) {
        return Stream.of(
                        besideEvents(type).stream(),
                        members(type).flatMap(member -> found(member, List.of(Retired.class), Place.NO_FIELDS)),
                        isInUnion(type)
                                ? Stream.<IdleMark>of()
                                : found(type, List.of(Since.class), Place.UNION_MEMBERS))
                .flatMap(marks -> marks)
                .toList();
    }

    /** In a topic: whatever is for event types, or for payloads. */
    static List<IdleMark> inTopic(TypeElement type) {
        return Stream.concat(besideEvents(type).stream(), found(type, OF_PAYLOADS, Place.PAYLOADS))
                .toList();
    }

    private static boolean isInUnion(TypeElement type) {
        return parents(type).anyMatch(parent -> parent.getModifiers().contains(Modifier.SEALED));
    }

    private static Stream<? extends Element> members(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD);
    }

    /** In what is no group: whatever is for event types. */
    private static List<IdleMark> besideEvents(TypeElement type) {
        return Mark.has(type, Events.class)
                ? List.of()
                : Stream.concat(Stream.of(type), methods(type))
                        .flatMap(element -> found(element, OF_EVENTS, Place.EVENTS))
                        .toList();
    }

    /** In a group: whatever is for fields; and on the interfaces that it extends, what counts on the group only. */
    static List<IdleMark> inEvents(TypeElement group) {
        return Stream.of(
                        found(group, OF_PAYLOADS, Place.PAYLOADS),
                        methods(group).flatMap(method -> found(method, OF_FIELDS, Place.FIELDS)),
                        parents(group)
                                .filter(parent -> !Mark.has(parent, Events.class))
                                .flatMap(parent -> found(parent, OF_EVENTS, Place.GROUP)))
                .flatMap(marks -> marks)
                .toList();
    }

    private static Stream<? extends Element> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
    }

    private static Stream<TypeElement> parents(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
                .flatMap(parent -> Stream.concat(Stream.of(parent), parents(parent)));
    }

    private static Stream<IdleMark> found(Element element, List<Class<? extends Annotation>> types, Place place) {
        return types.stream()
                .flatMap(type ->
                        Mark.find(element, type).stream().map(mark -> new IdleMark(mark.origin(), name(type), place)));
    }

    private static String name(Class<? extends Annotation> type) {
        return (type == Also.List.class ? Also.class : type).getSimpleName();
    }
}
