package dev.herald.processor.report;

import dev.herald.processor.rule.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints findings as errors of the compiler. */
public final class Report {
    private final Messager messager;

    /** Prints with the compiler's messager. */
    public Report(Messager messager) {
        this.messager = messager;
    }

    /** Prints each finding once, with the caret on the smallest thing that is wrong. */
    public void print(List<Finding> findings) {
        for (Finding finding : new LinkedHashSet<>(findings)) {
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    finding.toString(),
                    finding.origin().element(),
                    finding.origin().annotation(),
                    finding.origin().value());
        }
    }
}
