package dev.herald.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.PayloadModel.Sees;
import java.util.Optional;

/** The names of types in generated groups and topics. */
final class EventNames {
    static final ClassName EMISSION = event("Emission");
    static final ClassName EVENT_TYPE = event("EventType");
    static final ClassName GROUP = event("EventGroup");
    static final ClassName LEVEL = ClassName.get("dev.herald.annotation", "Level");
    static final ClassName OPERATION = event("Operation");
    static final ClassName TOPIC = event("Topic");

    private EventNames() {}

    private static ClassName event(String name) {
        return ClassName.get("dev.herald.event", name);
    }

    /** The Java type of what an event type carries; empty if it carries nothing. */
    static Optional<TypeName> payload(EventPayload payload) {
        if (payload instanceof EventPayload.One one) {
            return Optional.of(TypeNames.of(one.payload().generated()));
        }
        return payload instanceof EventPayload.OneOf several
                ? Optional.of(TypeNames.of(several.union().type()))
                : Optional.empty();
    }

    /** A text that may be null. */
    static TypeName nullableText(Sees sees) {
        ClassName text = ClassName.get(String.class);
        return sees.nullable()
                ? text.annotated(AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
                        .build())
                : text;
    }

    static TypeName of(ClassName type, TypeName payload) {
        return ParameterizedTypeName.get(type, payload);
    }
}
