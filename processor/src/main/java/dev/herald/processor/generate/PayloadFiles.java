package dev.herald.processor.generate;

import dev.herald.processor.model.PayloadModel;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The files of one payload: the class for people, the codec for machines, and the schema for the jar. */
public final class PayloadFiles {
    private PayloadFiles() {}

    /** The files of a definition; none if it has no name that a class can have. */
    public static List<GeneratedFile> of(PayloadModel model) {
        if (!SourceVersion.isName(model.stated().name().value())
                || model.stated().name().value().contains(".")) {
            return List.of();
        }
        Plan plan = Plan.of(model);
        return List.of(
                PayloadClass.of(plan),
                CodecClass.of(plan),
                new GeneratedFile.Resource(
                        "META-INF/herald/" + model.stated().namespace() + "/"
                                + model.stated().name() + "/" + model.version().macro() + ".json",
                        plan.schema().canonicalText()));
    }
}
