package dev.herald.processor.generate;

import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** The payload class: to know what it contains, read the list. */
final class PayloadClass {
    private static final List<Part> PARTS = List.of(
            new AddHead(),
            new AddType(),
            new AddFields(),
            new AddConstructor(),
            new AddFactories(),
            new AddFrom(),
            new AddAccessors(),
            new AddToBuilder(),
            new AddEquals(),
            new AddHashCode(),
            new AddToString(),
            new AddEnums(),
            new AddBuilder());

    private PayloadClass() {}

    static GeneratedFile of(Plan plan) {
        TypeSpec.Builder type = plan.newClass(plan.payload());
        PARTS.forEach(part -> part.addTo(type, plan));
        return GeneratedFile.Source.of(plan.payload().packageName(), type.build());
    }
}
