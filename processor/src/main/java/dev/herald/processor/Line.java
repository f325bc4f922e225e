package dev.herald.processor;

import dev.herald.processor.generate.GeneratedFile;
import dev.herald.processor.model.Origin;
import dev.herald.processor.rule.Finding;
import dev.herald.processor.rule.Rule;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * One kind of definition on its way through the stages.
 *
 * @param annotation what marks the definitions
 * @param read makes the model of a definition, anew in each round, since elements do not outlive one
 * @param awaits the names of types that the model speaks of and nobody has declared, or not yet
 * @param rules what the model must keep to
 * @param history what the history says of the model
 * @param generate makes files of whatever the model holds, mistakes or not, so that no mistake is followed by others
 * @param <M> the model
 */
record Line<M>(
        Class<? extends Annotation> annotation,
        Function<TypeElement, M> read,
        Function<M, Set<String>> awaits,
        List<? extends Rule<? super M>> rules,
        Function<M, List<Finding>> history,
        Function<M, List<GeneratedFile>> generate) {

    private static final String TAKEN = "class-name-taken";

    Set<String> awaits(TypeElement definition) {
        return awaits.apply(read.apply(definition));
    }

    List<GeneratedFile> files(TypeElement definition) {
        return generate.apply(read.apply(definition));
    }

    /** The simple names of the classes that are generated from a definition. */
    List<String> classNames(TypeElement definition) {
        return files(definition).stream()
                .filter(GeneratedFile.Source.class::isInstance)
                .map(GeneratedFile.Source.class::cast)
                .map(GeneratedFile.Source::simpleName)
                .toList();
    }

    /**
     * What is to be said of a definition.
     *
     * @param taken the simple names of the user's classes that take the place of generated ones
     */
    List<Finding> findings(TypeElement definition, Set<String> taken) {
        M model = read.apply(definition);
        List<Finding> findings = Rule.judge(rules, model);
        if (findings.stream().noneMatch(finding -> finding.rule().equals(TAKEN))) {
            taken.forEach(name -> findings.add(new Finding(
                    true,
                    TAKEN,
                    Origin.of(definition),
                    "there is a type " + name + " already in this package, and one of this name is generated from "
                            + definition.getSimpleName() + "; rename the type")));
        }
        findings.addAll(history.apply(model));
        return findings;
    }
}
