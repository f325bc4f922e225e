package dev.herald.processor.rule;

import dev.herald.annotation.Form;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;

/** A bare payload is the value of one field, and that value is always there, for all to see. */
final class BareForm implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "bare-form";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        if (payload.stated().form() != Form.BARE || payload.isUnmarked()) {
            return;
        }
        if (payload.fields().size() != 1) {
            findings.add(
                    payload.origin(),
                    "a bare payload has one field, but " + payload.definition().simpleName() + " has "
                            + payload.fields().size() + "; use form = PLAIN");
            return;
        }
        FieldModel field = payload.fields().get(0);
        if (field.optional()
                || field.constant().isPresent()
                || field.sensitivity().isPresent()) {
            findings.add(
                    field.origin(),
                    "the field of a bare payload is the whole message: it cannot be Optional, constant or sensitive; "
                            + "use form = PLAIN");
        }
    }
}
