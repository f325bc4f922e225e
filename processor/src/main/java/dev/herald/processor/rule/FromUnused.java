package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Projection.Unused;
import dev.herald.processor.model.Projection.Unused.Why;

/** A path is said only where one is followed. */
final class FromUnused implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-unused";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Unused unused : payload.projection().unused()) {
            findings.add(unused.origin(), problem(unused.why()));
        }
    }

    private static String problem(Why why) {
        return switch (why) {
            case NO_SOURCE ->
                "there is no domain class in which a path could begin; name it with @Projects on the definition";
            case CONSTANT -> "the field has only one value, so there is nothing to take; leave out @From or @Constant";
            case OWN_SOURCE -> "a marked member of a class is itself where the value comes from; leave out @From";
        };
    }
}
