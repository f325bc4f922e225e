package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Text;

/** The name of a payload is the name of a class. */
final class PayloadNames implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "payload-name";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Text name = payload.stated().name();
        if (!payload.hasClassName()) {
            findings.add(
                    name.origin(),
                    "'" + name + "' cannot be the name of the generated class; write a Java identifier, such as \""
                            + suggestion(payload) + "\"");
        }
    }

    private static String suggestion(PayloadModel payload) {
        String own = payload.definition().simpleName();
        return own.endsWith("Definition") ? own.replaceAll("Definition$", "Payload") : own + "Payload";
    }
}
