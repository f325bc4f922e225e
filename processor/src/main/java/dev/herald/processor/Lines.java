package dev.herald.processor;

import dev.herald.annotation.Payload;
import dev.herald.processor.generate.PayloadFiles;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.read.PayloadReader;
import dev.herald.processor.rule.PayloadRules;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** All kinds of definitions, and the stages that each goes through. */
final class Lines {
    private Lines() {}

    static List<Line<?>> of(ProcessingEnvironment environment) {
        PayloadReader payloads = new PayloadReader(environment.getElementUtils(), environment.getTypeUtils());
        return List.of(new Line<>(
                Payload.class, payloads::read, PayloadModel::isResolved, PayloadRules.ALL, PayloadFiles::of));
    }
}
