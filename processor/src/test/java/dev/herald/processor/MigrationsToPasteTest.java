package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The class that an error prints is one that can be used. */
class MigrationsToPasteTest {
    private static final Path FOLDER = Cases.BAD.resolve("migrations");

    @Test
    void theClassCompilesWithoutWarningsWhereItsPackageIsExported() {
        // given
        Sources node = Sources.in(FOLDER).only(path -> path.equals("NodeDefinition.java"));
        Javac javac = Javac.inModule().strict().history(FOLDER.resolve("history"));
        String error = javac.compile(node).errors().get(0).text();

        // when
        String pasted = error.substring(error.indexOf('\n') + 1)
                .replaceAll("/\\* String .* \\*/", "\"x\"")
                .replace("/* NodeDefinition.State state */", "NodeDefinition.State.ON")
                .replace("/* NodePayloadV1.State state */", "NodePayloadV1.State.ON");
        String definition = node.files()
                .get("NodeDefinition.java")
                .replace("writes = 1)", "writes = 1, migrations = NodeMigrations.class)");
        Compilation compilation = javac.compile(Sources.of(definition, "package bad;\n\n" + pasted));

        // then
        assertThat(pasted).contains("public NodeMigrations() {}", "return new NewIn2(fullName, state);");
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.success()).isTrue();
    }
}
