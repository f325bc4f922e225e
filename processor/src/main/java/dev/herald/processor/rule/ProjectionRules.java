package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import java.util.List;

/** What each definition must keep to that is filled from domain objects. */
public final class ProjectionRules {
    /** All rules, in the order in which their findings are printed. */
    public static final List<Rule<PayloadModel>> ALL = List.of(
            new ProjectsClass(),
            new FromUnused(),
            new FromSource(),
            new FromPath(),
            new FromAmbiguous(),
            new FromConversion(),
            new FromNull(),
            new FromThrows(),
            new SinceAccessor());

    private ProjectionRules() {}
}
