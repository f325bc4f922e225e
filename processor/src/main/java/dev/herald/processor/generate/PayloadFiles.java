package dev.herald.processor.generate;

import dev.herald.history.LineHistory;
import dev.herald.processor.model.PayloadModel;
import java.util.ArrayList;
import java.util.List;

/** The files of one payload: the class for people, the codec for machines, and the schema for the jar. */
public final class PayloadFiles {
    private PayloadFiles() {}

    /** The files of a definition; without a valid and free name or namespace some are missing, and an error tells why. */
    public static List<GeneratedFile> of(PayloadModel model) {
        if (!model.hasClassName() || model.isNameTaken()) {
            return List.of();
        }
        Plan plan = Plan.of(model);
        List<GeneratedFile> files = new ArrayList<>(List.of(PayloadClass.of(plan), CodecClass.of(plan)));
        if (model.hasNamespace()) {
            files.add(new GeneratedFile.Resource(
                    path(model), LineHistory.of(plan.schema()).canonicalText()));
        }
        return files;
    }

    private static String path(PayloadModel model) {
        return "META-INF/herald/" + model.stated().namespace() + "/"
                + model.stated().name() + "/" + model.version().macro() + ".json";
    }
}
