package dev.herald.history.tool;

import static dev.herald.history.tool.Project.payload;
import static dev.herald.history.tool.Project.volume;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.herald.history.HistoryFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tool writes what it says, in its folder, or nothing. */
class WritingTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void anEmptyProject() {
        project = new Project(folder);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(project.history().root());
        Files.createSymbolicLink(project.history().root().resolve("storage"), outside);

        Report report = project.declares(volume("1.0")).run("record");

        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.text()).startsWith("src/main/notifications/storage is a symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotReplaced() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.json"), "mine");
        Path file = project.file("VolumePayload", 1);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, outside);

        Report report = project.declares(volume("1.0")).run("record");

        assertThat(report.exitCode()).isNotZero();
        assertThat(outside).hasContent("mine");
        assertThat(Files.isSymbolicLink(file)).isTrue();
    }

    @Test
    void aShapeWhoseNameLeadsElsewhereIsRefused() {
        project.declares(volume("1.0"));
        Path shape = project.classes().resolve("META-INF/herald/storage/VolumePayload/1.json");
        project.write(shape, project.text(shape).replace("\"storage\"", "\"../../storage\""));

        Report report = project.run("record");

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.text()).contains("'../../storage' is not a namespace");
        assertThat(project.sources()).isEmpty();
    }

    @Test
    void oneFileThatCannotBeWrittenKeepsAllFromBeingWritten() {
        project.declares(payload("HostPayload", "1.0"), volume("1.0"));
        project.write(project.history().root().resolve("storage/VolumePayload"), "a file in the way");

        Report report = project.run("record");

        assertThat(report.exitCode()).isNotZero();
        assertThat(report.text()).contains("src/main/notifications/storage/VolumePayload");
        assertThat(project.sources()).hasSize(1);
    }

    @Test
    void oneBrokenRuleKeepsAllFromBeingWritten() {
        project.declares(volume("1.0", "size", "int", "1.0")).run("record");
        project.run("release");
        List<String> before = project.sources();

        Report report = project.declares(volume("1.0", "size", "long", "1.0"), payload("HostPayload", "1.0"))
                .run("record");

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(project.sources()).isEqualTo(before);
    }

    @Test
    void aTreeThatCannotBeWrittenIsNamed() {
        Path readOnly = Path.of(URI.create("jrt:/java.base/java"));
        Edits edits = new Edits(HistoryFolder.at(readOnly));
        edits.put(readOnly.resolve("storage/VolumePayload/1.json"), "{}");

        assertThatThrownBy(edits::write)
                .isInstanceOf(MisuseException.class)
                .hasMessageContaining("record and release need a tree that can be written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTheSystemWritesItselfIsNamed() {
        Report report = project.declares(volume("1.0")).run("record", "--history", "/proc/self/notifications");

        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.text())
                .startsWith("/proc/self")
                .contains("; the history is committed with the sources, so record and release need a tree that can be"
                        + " written");
    }

    @Test
    void aFolderWithoutLeaveToWriteIsNamed() {
        // given
        project.declares(volume("1.0")).run("record");
        Path storage = project.file("VolumePayload", 1).getParent();
        List<String> before = project.sources();
        storage.toFile().setWritable(false);
        assumeThat(Files.isWritable(storage)).as("root writes anywhere").isFalse();

        // when
        Report report = project.declares(volume("1.1", "size", "int?", "1.1")).run("record");

        // then
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.text())
                .startsWith("src/main/notifications/storage/VolumePayload is read-only; the history is");
        assertThat(project.sources()).isEqualTo(before);
    }

    @Test
    void aCrashLeavesTheOldFileOrTheNewOne() {
        // given
        project.declares(volume("1.0")).run("record");
        Path file = project.file("VolumePayload", 1);
        String old = project.text(file);
        Edits before = new Edits(project.history(), (written, there) -> {
            assertThat(written).hasContent("new");
            throw new IOException("before the move");
        });
        Edits after = new Edits(project.history(), (written, there) -> {
            Edits.replace(written, there);
            throw new IOException("after the move");
        });
        before.put(file, "new");
        after.put(file, "new");

        // when, then
        assertThatThrownBy(before::write).hasMessageContaining("before the move");
        assertThat(file).hasContent(old);
        assertThatThrownBy(after::write).hasMessageContaining("after the move");
        assertThat(file).hasContent("new");
    }

    @Test
    void nothingIsLeftBesideTheFilesAndWhatACrashLeftIsInNobodysWay() {
        Path left = project.file("VolumePayload", 1).resolveSibling(".1.json.new");
        project.write(left, "half of a fi");

        Report report = project.declares(volume("1.0")).run("record");

        assertThat(report.exitCode()).isZero();
        assertThat(project.sources())
                .hasSize(2)
                .anyMatch(file -> file.equals(left + "\nhalf of a fi"))
                .anyMatch(file -> file.startsWith(project.file("VolumePayload", 1) + "\n{"));
        assertThat(project.run("check").exitCode()).isZero();
    }
}
