package dev.herald.processor.rule;

import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PropertyPath.Step;
import java.util.stream.Collectors;

/** A domain object answers without checked exceptions. */
final class FromThrows implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-throws";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Taken taken : payload.projection().fillings(Taken.class)) {
            taken.path().steps().stream()
                    .filter(step -> !step.checked().isEmpty())
                    .findFirst()
                    .ifPresent(step -> findings.add(taken.origin(), problem(step)));
        }
    }

    private static String problem(Step step) {
        String thrown = step.checked().stream().map(JavaType::toString).collect(Collectors.joining(", "));
        return step + " throws " + thrown
                + ", and from throws nothing that must be caught; take a property that does not";
    }
}
