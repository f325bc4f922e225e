package dev.herald.history.tool;

import static dev.herald.history.tool.Project.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.value.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the tool is called, and how it answers. */
class HistoryToolTest {
    @TempDir
    Path folder;

    @Test
    void withoutACommandItTellsWhatThereIs() {
        Report report = HistoryTool.run(List.of());

        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.text()).contains("record", "release", "check", "--history", "Exit codes");
        assertThat(HistoryTool.run(List.of("--help")).exitCode()).isZero();
    }

    @Test
    void mistakesAreNamedWithTheNearest() {
        assertThat(HistoryTool.run(List.of("chek")).text())
                .isEqualTo("there is no command 'chek'; did you mean 'check'?");
        assertThat(HistoryTool.run(List.of("check", "--clases", "x")).text())
                .isEqualTo("there is no option --clases here; did you mean '--classes'?");
        assertThat(HistoryTool.run(List.of("check", "--classes")).text()).isEqualTo("option --classes needs a value");
        assertThat(HistoryTool.run(List.of("check", "--classes", "a", "--classes", "b"))
                        .text())
                .isEqualTo("option --classes is here twice");
        assertThat(HistoryTool.run(List.of("check", "--classes", folder + "/none"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void machinesReadOneLineOfJson() {
        Project project = new Project(folder).declares(volume("1.0"));

        String json = project.run("check").json();

        assertThat(json).doesNotContain("\n");
        assertThat(Json.parse(json).toString())
                .contains(
                        "\"exitCode\":1",
                        "\"findings\":[{\"subject\":",
                        "\"message\":\"there is no folder",
                        "\"written\":[]");
    }
}
