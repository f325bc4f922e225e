package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.herald.history.HistoryFolder;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches add a field each to a payload of version 1.0, and both raise the version to 1.1. Runs git. */
class HistoryMergeTest {
    private static final Path FILE = Path.of("src/main/notifications/app/NodePayload/1.json");

    @TempDir
    Path project;

    @BeforeEach
    void isReleased() throws IOException {
        assumeTrue(hasGit(), "there is no git here");
        define("1.0");
        Recorded.of(project.resolve("case"), project);
        git("init", "--quiet", "--initial-branch=main");
        commit("1.0");
    }

    @Test
    void apartFromEachOtherFieldsMergeCleanly() throws IOException {
        // given
        branch("one", "bios");
        branch("two", "vendor");

        // when
        git("checkout", "--quiet", "one");
        assertThat(git("merge", "--quiet", "two")).isZero();

        // then
        assertThat(fields()).containsExactly("bios", "name", "owner", "uuid", "vendor", "zone");
        assertThat(recorded("bios", "vendor")).isEqualTo(Files.readString(project.resolve(FILE)));
    }

    @Test
    void inOneGapTheyConflictAndTheLinesOfBothAreRightAndRecordSortsThem() throws IOException {
        // given
        branch("one", "network");
        branch("two", "node");

        // when
        git("checkout", "--quiet", "two");
        int merged = git("merge", "--quiet", "one");
        List<String> lines = new ArrayList<>(Files.readAllLines(project.resolve(FILE)));
        lines.removeIf(line -> line.matches("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|).*"));
        Files.write(project.resolve(FILE), lines);

        // then
        assertThat(merged).isNotZero();
        assertThat(fields()).containsExactly("name", "network", "node", "owner", "uuid", "zone");
        String text = recorded("network", "node");
        assertThat(text).isEqualTo(Files.readString(project.resolve(FILE)));
        assertThat(text.indexOf("network")).isLessThan(text.indexOf("node"));
    }

    /** A branch on which one more field is declared and recorded. */
    private void branch(String name, String field) throws IOException {
        git("checkout", "--quiet", "-b", name, "main");
        recorded(field);
        commit(field);
    }

    /** The text of the file, after these fields were declared and recorded. */
    private String recorded(String... fields) throws IOException {
        define("1.1", fields);
        Recorded.record(project.resolve("case/old"), project);
        return Files.readString(project.resolve(FILE));
    }

    private void define(String version, String... added) throws IOException {
        StringBuilder fields = new StringBuilder();
        for (String field : added) {
            fields.append("    @Since(\"1.1\") Optional<String> ").append(field).append("();\n");
        }
        Path file = project.resolve("case/old/NodeDefinition.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package app;
                import dev.herald.annotation.*;
                import java.util.Optional;
                @Payload(namespace = "app", name = "NodePayload", version = "%s")
                public interface NodeDefinition {
                    Optional<String> name();
                    String owner();
                    String uuid();
                    Optional<String> zone();
                %s}
                """.formatted(version, fields));
    }

    private List<String> fields() {
        return HistoryFolder.at(project.resolve("src/main/notifications"))
                .line(new PayloadName("app", "NodePayload"), 1)
                .orElseThrow()
                .head()
                .fields()
                .stream()
                .map(Field::name)
                .toList();
    }

    private void commit(String message) throws IOException {
        git("add", "src");
        assertThat(git("commit", "--quiet", "-m", message)).isZero();
    }

    private boolean hasGit() {
        try {
            return git("--version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int exit = process.waitFor();
            assertThat(exit).as(output).isIn(0, 1);
            return exit;
        } catch (InterruptedException e) {
            throw new AssertionError(output, e);
        }
    }
}
