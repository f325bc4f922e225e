package dev.herald.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EventInterface;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.FieldModel.Deprecation;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the classes of groups and topics have in common: a head, and no instances. */
final class EventHead {
    private EventHead() {}

    static TypeSpec.Builder newClass(EventInterface face, String otherwise) {
        TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.of(face.generated()))
                .addJavadoc(doc(face.doc(), face.deprecation(), otherwise))
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "deprecation", "removal")
                        .build());
        if (face.sees().generated()) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", "dev.herald.processor.HeraldProcessor")
                    .build());
        }
        face.deprecation().ifPresent(deprecation -> type.addAnnotation(AddHead.annotation(deprecation)));
        if (face.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addModifiers(Modifier.FINAL);
    }

    /** Who can name an event type: nobody if it is not emitted any more, and only read. */
    static Modifier access(EventModel event) {
        return event.retired().isPresent() ? Modifier.PRIVATE : Modifier.PUBLIC;
    }

    static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** The user's Javadoc, or a sentence of ours. */
    static CodeBlock doc(Optional<String> doc, Optional<Deprecation> deprecation, String otherwise) {
        CodeBlock.Builder block = CodeBlock.builder().add("$L\n", Docs.text(doc).orElse(otherwise));
        deprecation
                .flatMap(ignored -> Docs.tag(doc, "deprecated"))
                .ifPresent(text -> block.add("\n@deprecated $L\n", text));
        return block.build();
    }
}
