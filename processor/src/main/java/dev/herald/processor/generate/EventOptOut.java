package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.EventOptOutField;
import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.EventSlot;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.EnumType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How users opt out by the value of a field: the text that it has on the wire. */
final class EventOptOut {
    private EventOptOut() {}

    /** What follows the making of an event type; nothing where nobody can opt out by a field. */
    static CodeBlock of(EventSlot slot) {
        Map<PayloadModel, FieldModel> fields = EventOptOutField.of(slot);
        if (fields.isEmpty()) {
            return CodeBlock.of("");
        }
        if (slot.payload() instanceof EventPayload.OneOf) {
            return CodeBlock.of("\n.optOutBy(payload -> $L(payload)$L)", method(fields), texts(fields.values()));
        }
        FieldModel field = fields.values().iterator().next();
        return CodeBlock.of("\n.optOutBy(payload -> $L$L)", text("payload", field), texts(fields.values()));
    }

    /** All that the fields can be on the wire, as one more argument; nothing where one of them can be any text. */
    private static CodeBlock texts(Collection<FieldModel> fields) {
        Set<String> texts = new LinkedHashSet<>();
        for (FieldModel field : fields) {
            if (!(field.type() instanceof EnumType enumeration)) {
                return CodeBlock.of("");
            }
            enumeration.model().known().forEach(constant -> texts.add(constant.text()));
        }
        return CodeBlock.of(
                ", $T.of($L)",
                List.class,
                texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
    }

    /** The methods that the event types of a group use. */
    static void addTo(TypeSpec.Builder type, GroupModel model) {
        Map<String, MethodSpec> methods = new LinkedHashMap<>();
        for (EventSlot slot : model.slots()) {
            Map<PayloadModel, FieldModel> fields = EventOptOutField.of(slot);
            if (!fields.isEmpty() && slot.payload() instanceof EventPayload.OneOf union) {
                TypeName name = TypeNames.of(union.union().type());
                methods.putIfAbsent(method(fields) + name, ofUnion(name, fields, model));
            }
            for (FieldModel field : fields.values()) {
                if (field.type() instanceof EnumType enumeration) {
                    TypeName name = TypeNames.of(enumeration.java());
                    methods.putIfAbsent("text" + name, ofEnum(name, enumeration.model(), model));
                }
            }
        }
        methods.values().forEach(type::addMethod);
    }

    private static String method(Map<PayloadModel, FieldModel> fields) {
        return fields.values().iterator().next().accessor() + "Of";
    }

    private static CodeBlock text(String payload, FieldModel field) {
        CodeBlock value = CodeBlock.of("$L.$N()", payload, field.accessor());
        ValueType type = field.type();
        if (!field.optional()) {
            return type instanceof EnumType ? CodeBlock.of("text($L)", value) : value;
        }
        return type instanceof EnumType
                ? CodeBlock.of("$L.map(value -> text(value)).orElse(null)", value)
                : CodeBlock.of("$L.orElse(null)", value);
    }

    private static MethodSpec ofUnion(TypeName union, Map<PayloadModel, FieldModel> fields, GroupModel model) {
        MethodSpec.Builder method = newMethod(method(fields), model).addParameter(union, "payload");
        fields.forEach((payload, field) -> method.beginControlFlow(
                        "if (payload instanceof $T member)", TypeNames.of(payload.generated()))
                .addStatement("return $L", text("member", field))
                .endControlFlow());
        return method.addStatement("return null").build();
    }

    private static MethodSpec ofEnum(TypeName type, EnumModel enumeration, GroupModel model) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (value) {\n$>");
        enumeration.known().forEach(constant -> cases.add("case $N -> $S;\n", constant.name(), constant.text()));
        enumeration.unknown().ifPresent(constant -> cases.add("case $N -> null;\n", constant.name()));
        return newMethod("text", model)
                .addParameter(type, "value")
                .addCode(cases.add("$<};\n").build())
                .build();
    }

    private static MethodSpec.Builder newMethod(String name, GroupModel model) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(EventNames.nullableText(model.face().sees()));
    }
}
