package dev.herald.processor.generate;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec: to know what it contains, read the list. */
final class CodecClass {
    private static final List<Part> PARTS = List.of(
            new AddSchema(),
            new AddEnumNames(),
            new AddUnions(),
            new AddFieldNames(),
            new AddWrite(),
            new AddRead(),
            new AddNested());

    private CodecClass() {}

    static GeneratedFile of(Plan plan) {
        // The fields uuid and uri have constants that are called like their classes.
        TypeSpec.Builder type = plan.newClass(plan.codec())
                .alwaysQualify("URI", "UUID")
                .addJavadoc("Writes and reads {@link $T}.\n", plan.payload())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.CODEC, plan.payload()));
        PARTS.forEach(part -> part.addTo(type, plan));
        return GeneratedFile.Source.of(plan.codec().packageName(), type.build());
    }
}
