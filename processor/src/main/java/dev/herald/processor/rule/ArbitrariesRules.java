package dev.herald.processor.rule;

import dev.herald.processor.model.ArbitrariesModel;
import java.util.List;

/** What each test class that wants any payloads must keep to. */
public final class ArbitrariesRules {
    /** All rules, in the order in which their findings are printed. */
    public static final List<Rule<ArbitrariesModel>> ALL = List.of(new ArbitrariesDefinitions());

    private ArbitrariesRules() {}
}
