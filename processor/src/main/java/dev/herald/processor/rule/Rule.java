package dev.herald.processor.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What every definition of one kind must keep to. Rules know the model only; each is named in the errors that it gives.
 *
 * @param <M> the model that it judges
 */
public interface Rule<M> {
    /** The name in kebab-case, such as {@code since-after-version}. */
    String name();

    /** Adds whatever is wrong with a definition. */
    void check(M subject, Findings findings);

    /**
     * Judges by all rules, in their order.
     *
     * @param rules the rules
     * @param subject the model
     * @param <M> the model
     * @return all that is wrong
     */
    static <M> List<Finding> judge(List<? extends Rule<? super M>> rules, M subject) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<? super M> rule : rules) {
            rule.check(subject, (origin, message) -> findings.add(new Finding(true, rule.name(), origin, message)));
        }
        return findings;
    }
}
