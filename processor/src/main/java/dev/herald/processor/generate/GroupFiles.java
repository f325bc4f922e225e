package dev.herald.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.EventSlot;
import dev.herald.processor.model.GroupModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The file of one group: a constant and a class for each event type, and the constant {@code GROUP}. */
public final class GroupFiles {
    private GroupFiles() {}

    /** The files of a definition; none if there is no name for the class. */
    public static List<GeneratedFile> of(GroupModel model) {
        if (!model.face().hasEnding()) {
            return List.of();
        }
        ClassName name = TypeNames.of(model.face().generated());
        TypeSpec.Builder type = EventHead.newClass(model.face(), "The event types of {@code " + model.words() + "}.");
        model.unions()
                .forEach(union -> type.addField(FieldSpec.builder(
                                Unions.type(union.union()),
                                union.constant(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(Unions.of(union.union()))
                        .build()));
        List<EventModel> events = model.distinctEvents();
        for (EventModel event : events) {
            type.addField(constant(model, event, name.nestedClass(event.className())));
        }
        type.addField(group(model, events));
        type.addMethod(EventHead.noInstances());
        EventOptOut.addTo(type, model);
        for (EventModel event : events) {
            type.addType(EventClass.of(model.words() + "." + event.words(), event, slots(model, event)));
        }
        return List.of(GeneratedFile.Source.of(model.face().type().packageName(), type.build()));
    }

    private static FieldSpec constant(GroupModel model, EventModel event, ClassName type) {
        FieldSpec.Builder field = FieldSpec.builder(
                        type, event.constant(), EventHead.access(event), Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(EventHead.doc(
                        event.doc(), event.deprecation(), "{@code " + model.words() + "." + event.words() + "}."))
                .initializer("new $T()", type);
        event.deprecation().ifPresent(deprecation -> field.addAnnotation(AddHead.annotation(deprecation)));
        return field.build();
    }

    private static FieldSpec group(GroupModel model, List<EventModel> events) {
        CodeBlock types = events.stream()
                .flatMap(event -> slots(model, event).stream())
                .map(slot -> CodeBlock.of(",\n$N.$N()", slot.event().constant(), slot.accessor()))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(EventNames.GROUP, "GROUP", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("All event types of this group.\n")
                .initializer("$T.of(\n$>$>$S$L$<$<)", EventNames.GROUP, model.words(), types)
                .build();
    }

    /** The phases or levels at which there is a payload. */
    private static List<EventSlot> slots(GroupModel model, EventModel event) {
        return model.slots(event).stream()
                .filter(slot -> EventNames.payload(slot.payload()).isPresent())
                .toList();
    }
}
