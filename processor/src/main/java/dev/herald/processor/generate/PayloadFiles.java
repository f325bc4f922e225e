package dev.herald.processor.generate;

import dev.herald.history.LineHistory;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.StepModel;
import java.util.ArrayList;
import java.util.List;

/** The files of one payload: the class for people, the codec for machines, the same for each older macro line, the steps between them, and
 * the schema for the jar. */
public final class PayloadFiles {
    private PayloadFiles() {}

    /**
     * The files of a definition; without a valid and free name or namespace some are missing, and an error tells why.
     *
     * @param model the definition
     * @param released older macro lines, which the jar has too, so that nobody can lose or change them unseen
     */
    public static List<GeneratedFile> of(PayloadModel model, List<LineHistory> released) {
        if (!model.hasClassName() || model.isNameTaken()) {
            return List.of();
        }
        List<StepModel> steps = StepModel.of(model);
        Plan plan = Plan.of(model, steps);
        List<GeneratedFile> files = new ArrayList<>(List.of(PayloadClass.of(plan), CodecClass.of(plan)));
        for (PayloadModel older : model.lineage().lines()) {
            Plan line = Plan.of(older, steps);
            files.addAll(List.of(PayloadClass.of(line), CodecClass.of(line)));
        }
        if (!steps.isEmpty()) {
            files.add(StepsClass.of(plan, steps));
        }
        if (steps.stream().anyMatch(StepModel::needsUser)) {
            files.add(MigrationsInterface.of(plan, steps));
        }
        if (model.hasNamespace()) {
            files.add(shape(LineHistory.of(plan.schema())));
            released.forEach(line -> files.add(shape(line)));
        }
        return files;
    }

    private static GeneratedFile shape(LineHistory line) {
        return new GeneratedFile.Resource(
                "META-INF/herald/" + line.name() + "/" + line.macro() + ".json", line.canonicalText());
    }
}
