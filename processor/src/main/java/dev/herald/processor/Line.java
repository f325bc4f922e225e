package dev.herald.processor;

import dev.herald.processor.generate.GeneratedFile;
import dev.herald.processor.rule.Finding;
import dev.herald.processor.rule.Rule;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * One kind of definition on its way through the stages.
 *
 * @param annotation what marks the definitions
 * @param read makes the model of a definition; called anew in each round, since elements do not outlive one
 * @param ready whether all types are known that the model speaks of; if not, it waits for a later round
 * @param rules what the model must keep to
 * @param generate makes files of whatever the model holds, mistakes or not, so that no mistake is followed by others
 * @param <M> the model
 */
record Line<M>(
        Class<? extends Annotation> annotation,
        Function<TypeElement, M> read,
        Predicate<M> ready,
        List<? extends Rule<? super M>> rules,
        Function<M, List<GeneratedFile>> generate) {

    boolean isReady(TypeElement definition) {
        return ready.test(read.apply(definition));
    }

    List<GeneratedFile> files(TypeElement definition) {
        return generate.apply(read.apply(definition));
    }

    List<Finding> findings(TypeElement definition) {
        return Rule.judge(rules, read.apply(definition));
    }
}
