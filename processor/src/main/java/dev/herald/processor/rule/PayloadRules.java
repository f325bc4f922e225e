package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import java.util.List;

/** What each definition of a payload must keep to. */
public final class PayloadRules {
    /** All rules, in the order in which their findings are printed. */
    public static final List<Rule<PayloadModel>> ALL = List.of(new VersionSyntax());

    private PayloadRules() {}
}
