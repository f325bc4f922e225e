package dev.herald.processor.rule;

import dev.herald.processor.model.Filling.Foreign;
import dev.herald.processor.model.PayloadModel;
import java.util.stream.Collectors;

/** A path begins in a class that is projected. */
final class FromSource implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-source";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        String sources = payload.projection().sources().stream()
                .map(source -> source.type().toString())
                .collect(Collectors.joining(" or "));
        for (Foreign path : payload.projection().fillings(Foreign.class)) {
            findings.add(
                    path.origin(),
                    path.source() + " is not among the classes of @Projects; "
                            + (sources.isEmpty() ? "name it there" : "name it there, or write " + sources));
        }
    }
}
