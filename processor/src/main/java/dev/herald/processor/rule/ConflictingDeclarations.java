package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel;

/** Where unrelated super-interfaces say different things of an accessor, the definition decides. */
final class ConflictingDeclarations implements FieldRule {
    @Override
    public String name() {
        return "conflicting-declarations";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        Origin definition = payload.origin();
        field.conflict()
                .ifPresent(conflict -> findings.add(
                        definition,
                        conflict.first() + " and " + conflict.second() + " disagree about @" + conflict.annotation()
                                + " of "
                                + field.accessor() + "(); declare it again in "
                                + payload.definition().simpleName() + ", with what is valid here"));
    }
}
