package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;

/** A rule that looks at one field of a payload after the other. */
interface FieldRule extends Rule<PayloadModel> {
    /** Adds whatever is wrong with a field. */
    void check(PayloadModel payload, FieldModel field, Findings findings);

    @Override
    default void check(PayloadModel payload, Findings findings) {
        payload.fields().forEach(field -> check(payload, field, findings));
    }
}
