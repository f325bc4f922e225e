package dev.herald.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Explains a rule: what it is about, whom the change breaks, the bump it needs, and what to do instead. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends HistoryMojo {
    /** The id of the rule, such as {@code N1}; without one, all rules are listed. */
    @Parameter(property = "herald.rule")
    private @Nullable String rule;

    /** For Maven. */
    public ExplainMojo() {}

    @Override
    boolean needsClasses() {
        return false;
    }

    @Override
    List<String> command() {
        return rule == null ? List.of("explain") : List.of("explain", rule);
    }
}
