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
    private final Set<Place> printed = new HashSet<>();

    /** Prints with the compiler's messager. */
    public Report(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints what is wrong with a definition, with the caret on the smallest thing. What an earlier definition was told of already, since it
     * stands in a shared super-interface, is not repeated.
     */
    public void print(List<Finding> findings) {
        findings.stream()
                .distinct()
                .filter(finding -> !printed.contains(Place.of(finding)))
                .forEach(this::print);
        findings.forEach(finding -> printed.add(Place.of(finding)));
    }

    private void print(Finding finding) {
        Origin origin = finding.origin();
        messager.printMessage(
                Diagnostic.Kind.ERROR, finding.toString(), origin.element(), origin.annotation(), origin.value());
    }

    private record Place(String rule, Origin origin) {
        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.origin());
        }
    }
}
