package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Text;

/** Each payload has a namespace, of its own or of its package, that can stand in a path and before a dot. */
final class PayloadNamespace implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "namespace";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Text namespace = payload.stated().namespace();
        if (namespace.value().isEmpty()) {
            findings.add(
                    namespace.origin(),
                    payload.definition().simpleName()
                            + " has no namespace; write @Conventions(namespace = \"...\") on the package, or namespace = \"...\" here");
        } else {
            check("a namespace", namespace, findings);
        }
        payload.stated().prefix().ifPresent(prefix -> check("a prefix", prefix, findings));
    }

    private static void check(String what, Text text, Findings findings) {
        if (!text.value().matches(PayloadModel.WORDS)) {
            findings.add(
                    text.origin(),
                    "'" + text + "' is not " + what
                            + "; write letters, digits, '_' and '-', in words separated by dots");
        }
    }
}
