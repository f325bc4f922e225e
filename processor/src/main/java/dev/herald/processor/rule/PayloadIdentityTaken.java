package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;

/** Namespace and name tell a payload from all others, whatever package they are in. The later one in the alphabet is told. */
final class PayloadIdentityTaken implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "payload-identity-taken";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.namesake()
                .ifPresent(other -> findings.add(
                        payload.stated().name().origin(),
                        other.qualifiedName() + " has the namespace "
                                + payload.stated().namespace() + " and the name "
                                + payload.stated().name() + " already; give this one another name, or namespace"));
    }
}
