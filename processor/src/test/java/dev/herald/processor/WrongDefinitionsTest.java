package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Problem;
import dev.herald.processor.javac.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of wrong definitions gives the errors that stand in its files, and no others. */
class WrongDefinitionsTest {
    static List<Path> cases() {
        return Cases.in(Cases.BAD);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void giveTheErrorsThatStandInTheFiles(Path folder) {
        // given
        Sources definitions = Sources.in(folder);
        List<Problem> expected = ExpectedErrors.in(definitions);

        // when
        Compilation compilation = Javac.onClassPath().compile(definitions);

        // then
        assertThat(compilation.errors()).containsExactlyElementsOf(expected);
        assertThat(expected)
                .as("the folder is named after a rule that is broken in it")
                .anyMatch(problem -> problem.text().startsWith("[" + folder.getFileName() + "]"));
    }
}
