package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Text;
import dev.herald.schema.Version;

/** The version of a payload is two numbers. */
final class PayloadVersion implements Rule<PayloadModel> {
    /** How a version is written. */
    static final String VALID = "write macro.micro, two numbers of at most six digits, such as \"1.15\"";

    @Override
    public String name() {
        return "version-syntax";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Text version = payload.stated().version();
        if (Version.find(version.value()).isEmpty()) {
            findings.add(version.origin(), "'" + version + "' is not a version; " + VALID);
        }
    }
}
