package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.EventSlot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The class of one event type, with two methods for each of its phases or levels. */
final class EventClass {
    private static final Set<String> OPERATION = Set.of("start", "end", "error");

    private final EventModel event;
    private final List<EventSlot> slots;
    private final boolean isOperation;

    private EventClass(EventModel event, List<EventSlot> slots) {
        this.event = event;
        this.slots = slots;
        List<EventSlot> operation = slots.stream()
                .filter(slot -> !event.phases().isEmpty() && OPERATION.contains(slot.accessor()))
                .toList();
        this.isOperation = operation.size() == OPERATION.size()
                && operation.stream().map(EventClass::payload).distinct().count() == 1;
    }

    static TypeSpec of(String words, EventModel event, List<EventSlot> slots) {
        return new EventClass(event, slots).type(words);
    }

    private TypeSpec type(String words) {
        String accessors = slots.stream().map(EventSlot::accessor).collect(Collectors.joining(", "));
        String doc = Docs.text(event.doc()).map(text -> text + "\n\n<p>").orElse("");
        TypeSpec.Builder type = TypeSpec.classBuilder(event.className())
                .addJavadoc("$L{@code $L}: $L.\n", doc, words, accessors)
                .addModifiers(EventHead.access(event), Modifier.STATIC, Modifier.FINAL);
        if (isOperation) {
            type.addSuperinterface(EventNames.of(EventNames.OPERATION, payload(slots.get(0))));
        }
        slots.forEach(slot -> type.addField(field(slot)));
        type.addMethod(EventHead.noInstances());
        for (EventSlot slot : slots) {
            type.addMethod(eventType(slot));
            if (event.retired().isEmpty()) {
                type.addMethod(emission(slot));
            }
        }
        return type.build();
    }

    private static FieldSpec field(EventSlot slot) {
        return FieldSpec.builder(
                        EventNames.of(EventNames.EVENT_TYPE, payload(slot)),
                        slot.accessor(),
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .initializer(
                        "$T.of(\n$>$>$S, $T.$L, $L)$L$<$<",
                        EventNames.EVENT_TYPE,
                        slot.name(),
                        EventNames.LEVEL,
                        slot.level(),
                        dataType(slot.payload()),
                        EventOptOut.of(slot))
                .build();
    }

    private MethodSpec eventType(EventSlot slot) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(slot.accessor())
                .addJavadoc("{@code $L}, level $L.\n", slot.name(), slot.level())
                .addModifiers(Modifier.PUBLIC)
                .returns(EventNames.of(EventNames.EVENT_TYPE, payload(slot)))
                .addStatement("return $N", slot.accessor());
        if (isOperation && OPERATION.contains(slot.accessor())) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    private static MethodSpec emission(EventSlot slot) {
        return MethodSpec.methodBuilder(slot.accessor())
                .addJavadoc("{@code $L}, level $L, with its payload.\n", slot.name(), slot.level())
                .addModifiers(Modifier.PUBLIC)
                .returns(EventNames.of(EventNames.EMISSION, payload(slot)))
                .addParameter(payload(slot), "payload")
                .addStatement("return $N.with(payload)", slot.accessor())
                .build();
    }

    private static CodeBlock dataType(EventPayload payload) {
        return payload instanceof EventPayload.OneOf union
                ? CodeBlock.of("$N", union.constant())
                : CodeBlock.of("$T.TYPE", EventNames.payload(payload).orElseThrow());
    }

    private static TypeName payload(EventSlot slot) {
        return EventNames.payload(slot.payload()).orElseThrow();
    }
}
