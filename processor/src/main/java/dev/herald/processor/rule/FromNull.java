package dev.herald.processor.rule;

import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PropertyPath;
import dev.herald.processor.model.PropertyPath.Step;

/** What may be absent in the domain may be absent in the payload. */
final class FromNull implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-null";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Taken taken : payload.projection().fillings(Taken.class)) {
            if (taken.path().mayBeAbsent() && !taken.field().optional()) {
                findings.add(
                        taken.origin(),
                        reason(taken.path()) + ", so the field may be absent; write Optional<"
                                + taken.field().type().java() + "> "
                                + taken.field().accessor() + "()");
            }
        }
    }

    private static String reason(PropertyPath path) {
        return path.steps().stream()
                .filter(Step::isOptional)
                .findFirst()
                .map(step -> step + " may be empty")
                .orElseGet(() -> path.steps().get(0) + " may be null");
    }
}
