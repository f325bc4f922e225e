package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Problem;
import dev.herald.processor.javac.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An incremental build compiles one definition beside the classes of the others: with the same files, and the same errors. */
class IncrementalTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"AppTopicDefinition", "NodeDefinition", "NodeEventsDefinition"})
    void oneDefinitionIsGeneratedAgainAsItWasAndNothingElse(String changed) {
        // given
        Sources all = Sources.in(Cases.GOOD.resolve("events"));
        Compilation whole = Javac.onClassPath().compile(all);
        Path classes = whole.jar(folder.resolve("classes.jar"));

        // when
        Compilation part = Javac.onClassPath().with(classes).compile(all.only(path -> path.equals(changed + ".java")));

        // then
        assertThat(part.problems()).isEmpty();
        assertThat(part.origins().values())
                .isNotEmpty()
                .allSatisfy(origins ->
                        assertThat(origins).singleElement().asString().endsWith("." + changed));
        assertThat(part.output().keySet().stream().filter(file -> !file.endsWith(".class")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(code(part, file)).isEqualTo(code(whole, file)));
    }

    /** A file without its Javadoc: that of an inherited method is in no class file. */
    private static String code(Compilation compilation, String file) {
        return compilation.text(file).replaceAll("(?s)\\s*/\\*\\*.*?\\*/", "");
    }

    @Test
    void whoIsAffectedIsSeenInTheHistoryAndNotInWhatIsCompiledTogether() {
        // given
        Path evolution = Cases.EVOLUTION.resolve("P2");
        Javac javac = Javac.onClassPath().history(evolution.resolve("history"));
        Sources all = Sources.in(evolution.resolve("new"));
        Path classes = Javac.onClassPath().compile(all).jar(folder.resolve("classes.jar"));

        // when
        List<Problem> part = javac.with(classes)
                .compile(all.only(path -> path.endsWith("NodeDefinition.java")))
                .errors();

        // then
        assertThat(part).isEqualTo(javac.compile(all).errors());
        assertThat(part).singleElement().asString().contains("Also affected: RackPayload 1.4");
    }
}
