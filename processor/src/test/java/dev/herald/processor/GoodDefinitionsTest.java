package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of good definitions compiles without a warning, and becomes what the files in its {@code expected} say. With
 * {@code -Dherald.golden=rewrite} those files are written anew; a new one begins as an empty file.
 */
class GoodDefinitionsTest {
    static List<Path> cases() {
        return Cases.in(Cases.GOOD);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compileWithoutAWarningOnTheClassPathToTheSameBytesInAnyOrder(Path folder) throws IOException {
        // given
        Sources definitions = Sources.in(folder);

        // when
        Compilation compilation =
                Javac.onClassPath().history(folder.resolve("history")).strict().compile(definitions);
        Compilation reversed =
                Javac.onClassPath().history(folder.resolve("history")).compile(definitions.reversed());

        // then
        assertThat(compilation.complaints()).isEmpty();
        assertThat(compilation.origins())
                .as("each generated file has one originating element")
                .isNotEmpty()
                .allSatisfy((file, elements) -> assertThat(elements).hasSize(1));
        assertThat(reversed.output()).containsOnlyKeys(compilation.output().keySet());
        compilation
                .output()
                .forEach((path, bytes) ->
                        assertThat(reversed.output().get(path)).as(path).isEqualTo(bytes));
        for (Path golden : Cases.files(folder.resolve("expected"))) {
            compare(golden, compilation.text(golden.getFileName().toString()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compileWithoutAWarningInANamedModule(Path folder) {
        // given
        Sources definitions = Sources.in(folder);

        // when
        Compilation compilation =
                Javac.inModule().history(folder.resolve("history")).strict().compile(definitions);

        // then
        assertThat(compilation.complaints()).isEmpty();
    }

    private static void compare(Path golden, String generated) throws IOException {
        if (Cases.rewrite()) {
            Files.writeString(golden, generated);
        }
        assertThat(generated).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
}
