package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import dev.herald.processor.rule.ArbitrariesRules;
import dev.herald.processor.rule.GroupRules;
import dev.herald.processor.rule.PayloadRules;
import dev.herald.processor.rule.Rule;
import dev.herald.processor.rule.TopicRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of wrong definitions gives the errors that stand in its files, and no others. With {@code -Dherald.golden=rewrite} they are
 * written anew.
 */
class WrongDefinitionsTest {
    static List<Path> cases() {
        return Cases.in(Cases.BAD);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void giveTheErrorsThatStandInTheFiles(Path folder) {
        // given
        Sources definitions = Sources.in(folder);

        // when
        Compilation compilation =
                Javac.onClassPath().history(folder.resolve("history")).compile(definitions);

        // then
        ExpectedErrors.compare(folder, definitions, compilation);
        assertThat(compilation.errors())
                .as("a rule is broken that the folder is named after")
                .anyMatch(problem -> problem.text().startsWith("[" + Cases.rule(folder) + "]"));
    }

    @Test
    void existForEachRule() {
        // given
        Set<String> rules = Stream.of(PayloadRules.ALL, GroupRules.ALL, TopicRules.ALL, ArbitrariesRules.ALL)
                .flatMap(List::stream)
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));

        // when
        Set<String> folders = cases().stream().map(Cases::rule).collect(Collectors.toCollection(TreeSet::new));

        // then
        assertThat(folders).isEqualTo(rules);
    }
}
