package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;

/** A payload does not contain itself: a message ends. */
final class PayloadCycles implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "payload-cycle";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.cycles()
                .forEach(cycle -> findings.add(
                        cycle.origin(),
                        payload.definition().simpleName() + " contains itself: " + String.join(" -> ", cycle.names())
                                + "; let one of them name the other by an id, or hold it as Json"));
    }
}
