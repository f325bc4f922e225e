package dev.herald.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.FieldModel.Deprecation;
import javax.lang.model.element.Modifier;

/** The head of the class: Javadoc, modifiers, and the definition that it implements. */
final class AddHead implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        type.addJavadoc(
                "$L\n\n<p>Version $L.\n",
                Docs.text(plan.model().doc())
                        .orElse("The payload that {@code " + plan.model().definition() + "} defines."),
                plan.model().version());
        Docs.tag(plan.model().doc(), "deprecated").ifPresent(text -> type.addJavadoc("\n@deprecated $L\n", text));
        if (plan.model().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL);
        plan.model().deprecation().ifPresent(deprecation -> type.addAnnotation(annotation(deprecation)));
        if (plan.isImplementation()) {
            type.addSuperinterface(TypeNames.of(plan.model().definition()));
        }
    }

    /** The JDK's annotation, with what it said. */
    static AnnotationSpec annotation(Deprecation deprecation) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        if (!deprecation.since().isEmpty()) {
            annotation.addMember("since", "$S", deprecation.since());
        }
        if (deprecation.forRemoval()) {
            annotation.addMember("forRemoval", "true");
        }
        return annotation.build();
    }
}
