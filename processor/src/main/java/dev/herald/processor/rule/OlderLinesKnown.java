package dev.herald.processor.rule;

import dev.herald.processor.model.Lineage.Gap;
import dev.herald.processor.model.PayloadModel;

/** Something that an older line is made of is there: its history, or the same line of a payload that it holds. */
final class OlderLinesKnown implements Rule<PayloadModel> {
    private final Gap.Kind kind;

    OlderLinesKnown(Gap.Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return switch (kind) {
            case HISTORY -> "older-history";
            case NESTED -> "older-nested";
        };
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.lineage().gaps().stream()
                .filter(gap -> gap.kind() == kind)
                .forEach(gap -> findings.add(gap.origin(), gap.problem()));
    }
}
