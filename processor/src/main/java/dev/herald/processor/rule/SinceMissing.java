package dev.herald.processor.rule;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.PayloadModel;

/** Of a domain class only what has {@code @Since} gets out, and something does. */
final class SinceMissing implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "since-missing";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        String since = "add @Since(\"" + payload.version().startOfLine() + "\")";
        for (Misfit misfit : payload.misfits()) {
            if (misfit.kind() == Kind.NOT_SINCE) {
                findings.add(
                        misfit.origin(),
                        misfit.name() + " is no field, since members of a class or record get out with @Since only; "
                                + since + ", or remove this");
            }
        }
        if (payload.isUnmarked()) {
            findings.add(
                    payload.origin(),
                    payload.definition().simpleName()
                            + " has no fields, since members of a class or record get out with @Since only; " + since
                            + " to those that should");
        }
    }
}
