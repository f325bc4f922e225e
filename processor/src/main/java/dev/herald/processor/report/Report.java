package dev.herald.processor.report;

import dev.herald.processor.model.Origin;
import dev.herald.processor.rule.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints findings as errors of the compiler. */
public final class Report {
    private final Messager messager;

    /** Prints with the compiler's messager. */
    public Report(Messager messager) {
        this.messager = messager;
    }

    /** Prints each finding with the caret on the smallest thing that is wrong; a shared thing that is wrong is told of once. */
    public void print(List<Finding> findings) {
        Set<Place> printed = new HashSet<>();
        for (Finding finding : findings) {
            Origin origin = finding.origin();
            if (printed.add(new Place(finding.rule(), origin))) {
                messager.printMessage(
                        Diagnostic.Kind.ERROR,
                        finding.toString(),
                        origin.element(),
                        origin.annotation(),
                        origin.value());
            }
        }
    }

    private record Place(String rule, Origin origin) {}
}
