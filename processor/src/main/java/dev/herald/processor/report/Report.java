package dev.herald.processor.report;

import dev.herald.processor.model.Origin;
import dev.herald.processor.rule.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Prints findings as errors and notes of the compiler, each with the caret on the smallest thing that is wrong. Where that stands in a jar, which
 * has no lines, the caret is on the definition.
 */
public final class Report {
    private final Messager messager;
    private final Predicate<Element> isSource;
    private final Set<Place> printed = new HashSet<>();

    /**
     * Prints with the compiler's messager.
     *
     * @param messager the messager
     * @param isSource whether an element stands in a source file
     */
    public Report(Messager messager, Predicate<Element> isSource) {
        this.messager = messager;
        this.isSource = isSource;
    }

    /**
     * Prints what is wrong with a definition. What an earlier definition was told of already, since it stands in a shared super-interface,
     * is not repeated.
     */
    public void print(Element definition, List<Finding> findings) {
        findings.stream()
                .distinct()
                .filter(finding -> !finding.origin().isErroneous())
                .filter(finding -> !printed.contains(Place.of(finding)))
                .forEach(finding -> print(definition, finding));
        findings.forEach(finding -> printed.add(Place.of(finding)));
    }

    private void print(Element definition, Finding finding) {
        Origin origin = isSource.test(finding.origin().element()) ? finding.origin() : Origin.of(definition);
        messager.printMessage(
                finding.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.NOTE,
                finding.toString(),
                origin.element(),
                origin.annotation(),
                origin.value());
    }

    private record Place(String rule, Origin origin) {
        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.origin());
        }
    }
}
