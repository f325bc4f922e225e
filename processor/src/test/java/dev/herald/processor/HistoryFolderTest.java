package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Problem;
import dev.herald.processor.javac.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation makes of a history that is missing, incomplete or damaged. */
class HistoryFolderTest {
    private static final Sources SOURCES = Sources.of(definition("Node", "1.2"), definition("Port", "1.2"));

    @TempDir
    Path project;

    @Test
    void isOffWhereItIsSwitchedOff() {
        assertThat(Javac.onClassPath().strict().compile(SOURCES).problems()).isEmpty();
    }

    @Test
    void thatIsMissingIsToldOnceWithTheFolderAndTheOption() {
        // given
        Path folder = project.resolve("nowhere");

        // when
        List<Problem> problems =
                Javac.onClassPath().strict().historyAt(folder).compile(SOURCES).problems();

        // then
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Diagnostic.Kind.NOTE);
            assertThat(problem.text())
                    .isEqualTo("[history] versions are not checked, since there is no folder " + folder
                            + "; make it, record what is declared in it, and commit it; or name another one with"
                            + " -Aherald.history=DIR. With -Aherald.history=off nobody asks for it");
        });
    }

    @Test
    void thatLacksAPayloadTellsTheCommandAndFailsNoStrictBuild() throws IOException {
        // given
        Files.createDirectories(history());

        // when
        Compilation compilation =
                Javac.onClassPath().strict().historyAt(history()).compile(SOURCES);

        // then
        assertThat(compilation.success()).isTrue();
        assertThat(compilation.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Diagnostic.Kind.NOTE))
                .first()
                .extracting(Problem::text)
                .asString()
                .isEqualTo(
                        "[history] NodePayload 1.2 is not recorded in src/main/notifications/app/NodePayload/1.json\n"
                                + "Record it:   mvn herald:record   or   java -cp <class path> dev.herald.history.tool.Main record");
    }

    @Test
    void thatIsMalformedIsAnErrorWithFileAndLine() throws IOException {
        // given
        record(text -> text.replace("\"type\": \"uuid\"", "\"type\": \"uid\""));

        // when
        List<Problem> errors =
                Javac.onClassPath().historyAt(history()).compile(SOURCES).errors();

        // then
        assertThat(errors)
                .singleElement()
                .satisfies(
                        error -> assertThat(error.text())
                                .startsWith(
                                        "[history] src/main/notifications/app/NodePayload/1.json:11: 'uid' is not the type of a field"));
    }

    @Test
    void thatWasEditedAfterTheReleaseIsAnErrorWithFileAndLine() throws IOException {
        // given
        record(text -> text.replace("\"type\": \"uuid\"", "\"type\": \"string\""));

        // when
        List<Problem> errors =
                Javac.onClassPath().historyAt(history()).compile(SOURCES).errors();

        // then
        assertThat(errors)
                .singleElement()
                .satisfies(
                        error -> assertThat(error.text())
                                .startsWith(
                                        "[history] src/main/notifications/app/NodePayload/1.json:14: 1.2 is not any more what was released"));
    }

    @Test
    void goesIntoTheJarAsFarAsItHasReleasedOlderLines() throws IOException {
        // given
        record(UnaryOperator.identity());
        Sources next = Sources.of(definition("Node", "2.0"), definition("Port", "1.2"));

        // when
        Compilation compilation = Javac.onClassPath().historyAt(history()).compile(next);

        // then
        assertThat(compilation.output())
                .containsKeys("META-INF/herald/app/NodePayload/2.json", "META-INF/herald/app/PortPayload/1.json")
                .hasEntrySatisfying(
                        "META-INF/herald/app/NodePayload/1.json",
                        line -> assertThat(line)
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo(Recorded.files(history()).get("app/NodePayload/1.json")));
    }

    @Test
    void thatIsCompleteIsSilent() throws IOException {
        record(UnaryOperator.identity());

        assertThat(Javac.onClassPath()
                        .strict()
                        .historyAt(history())
                        .compile(SOURCES)
                        .problems())
                .isEmpty();
    }

    @Test
    void isLookedForBesideTheClasses() throws IOException {
        // given
        record(UnaryOperator.identity());
        Sources changed = Sources.of(definition("Node", "1.4"), definition("Port", "1.2"));

        // when
        List<Problem> found = Javac.onClassPath().into(project.resolve("target/classes"), List.of(), changed);
        List<Problem> notFound = Javac.onClassPath().into(project.resolve("target/test-classes"), List.of(), changed);

        // then
        assertThat(found).singleElement().asString().contains("error: [V1] app NodePayload 1.4");
        assertThat(notFound)
                .singleElement()
                .asString()
                .contains("note: [history]")
                .contains("src/test/notifications");
    }

    @Test
    void thatIsRequiredIsAnErrorWhereSomethingIsMissing() throws IOException {
        // given
        List<String> required = List.of("-Aherald.history=required");
        record(UnaryOperator.identity());
        Sources more = SOURCES.and(Sources.of(definition("Rack", "1.0")));

        // when
        List<Problem> unrecorded = Javac.onClassPath().into(project.resolve("target/classes"), required, more);
        List<Problem> noFolder = Javac.onClassPath().into(project.resolve("target/test-classes"), required, more);

        // then
        assertThat(unrecorded).singleElement().asString().contains("error: [history] RackPayload 1.0 is not recorded");
        assertThat(noFolder).singleElement().asString().contains("error: [history] versions are not checked");
    }

    private void record(UnaryOperator<String> edit) throws IOException {
        Path sources = project.resolve("case/old");
        for (var file : SOURCES.files().entrySet()) {
            Files.createDirectories(sources.resolve(file.getKey()).getParent());
            Files.writeString(sources.resolve(file.getKey()), file.getValue());
        }
        Recorded.of(project.resolve("case"), project);
        Path node = history().resolve("app/NodePayload/1.json");
        Files.writeString(node, edit.apply(Files.readString(node)));
    }

    private Path history() {
        return project.resolve("src/main/notifications");
    }

    private static String definition(String name, String version) {
        return """
                package app;
                import dev.herald.annotation.Payload;
                import java.util.UUID;
                @Payload(namespace = "app", name = "%1$sPayload", version = "%2$s")
                public interface %1$sDefinition {
                    UUID uuid();
                }
                """.formatted(name, version);
    }
}
