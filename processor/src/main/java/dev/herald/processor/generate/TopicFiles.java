package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.herald.processor.model.Bindings;
import dev.herald.processor.model.TopicModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The file of one topic: a class with the constant {@code TOPIC}. */
public final class TopicFiles {
    private TopicFiles() {}

    /** The files of a definition; none if there is no name for the class. */
    public static List<GeneratedFile> of(TopicModel model) {
        if (!model.face().hasEnding()) {
            return List.of();
        }
        CodeBlock groups = model.groups().stream()
                .map(group ->
                        CodeBlock.of(", $T.GROUP", TypeNames.of(group.face().generated())))
                .collect(CodeBlock.joining(""));
        FieldSpec topic = FieldSpec.builder(EventNames.TOPIC, "TOPIC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The topic {@code $L}.\n", model.name())
                .initializer("$T.of($S$L)", EventNames.TOPIC, model.name(), groups)
                .build();
        GeneratedFile.Source source = GeneratedFile.Source.of(
                model.face().type().packageName(),
                EventHead.newClass(model.face(), "The topic {@code " + model.name() + "}.")
                        .addField(topic)
                        .addMethod(EventHead.noInstances())
                        .build());
        return model.hasName()
                ? List.of(
                        source,
                        new GeneratedFile.Resource(
                                "META-INF/herald/topics/" + model.name() + ".json",
                                Bindings.of(model).canonicalText()))
                : List.of(source);
    }
}
