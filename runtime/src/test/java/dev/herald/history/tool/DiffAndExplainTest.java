package dev.herald.history.tool;

import static dev.herald.history.tool.Project.payload;
import static dev.herald.history.tool.Project.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.history.LineHistory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told of versions and rules. */
class DiffAndExplainTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void threeVersions() {
        project = new Project(folder);
        project.write(
                project.file("VolumePayload", 1),
                LineHistory.of(volume("1.0", "size", "int", "1.0"))
                        .release()
                        .withHead(
                                volume("1.2", "size", "int", "1.0", "name", "string?", "1.1", "zone", "string?", "1.2"))
                        .canonicalText());
        project.write(
                project.file("VolumePayload", 2),
                LineHistory.of(volume("2.0", "size", "long", "2.0", "name", "string?", "2.0"))
                        .canonicalText());
        project.write(
                project.file("HostPayload", 1),
                LineHistory.of(payload("HostPayload", "1.0")).canonicalText());
    }

    @Test
    void theDifferenceIsUnified() {
        Report report = project.run("diff", "1.0", "1.1");

        assertThat(report.exitCode()).isZero();
        assertThat(report.text()).isEqualTo("""
                --- storage/VolumePayload 1.0
                +++ storage/VolumePayload 1.1
                @@ -3,11 +3,12 @@
                   "namespace": "storage",
                   "name": "VolumePayload",
                   "macro": 1,
                -  "version": "1.0",
                +  "version": "1.1",
                   "form": "object",
                   "prefix": "storage_object",
                   "instants": "z",
                   "fields": [
                +    { "name": "name", "type": "string?", "since": "1.1" },
                     { "name": "size", "type": "int", "since": "1.0" },
                     { "name": "uuid", "type": "uuid", "since": "1.0" }
                   ]

                ### VolumePayload 1.1

                - field 'name' was added (string?) [F1]
                """);
    }

    @Test
    void eachVersionHasAnEntryTheNewestFirst() {
        Report report = project.run("diff", "1.0", "2.0", "storage/VolumePayload");

        assertThat(report.text())
                .contains(
                        "### VolumePayload 2.0\n\nConsumers of 1.x have to move: this is a new macro line.\n\n",
                        "- field 'size' has another type (int -> long) [T1]",
                        "- field 'zone' was removed (string?) [F4]")
                .containsSubsequence("### VolumePayload 2.0", "### VolumePayload 1.2", "### VolumePayload 1.1");
    }

    @Test
    void farChangesHaveHunksOfTheirOwn() {
        List<String> lines = UnifiedDiff.of(
                "old", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "new", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n");

        assertThat(lines)
                .containsExactly(
                        "--- old",
                        "+++ new",
                        "@@ -1,3 +1,4 @@",
                        "+0",
                        " 1",
                        " 2",
                        " 3",
                        "@@ -9,4 +10,3 @@",
                        " 9",
                        " 10",
                        " 11",
                        "-12");
        assertThat(UnifiedDiff.of("old", "1\n", "new", "1\n")).isEmpty();
        assertThat(UnifiedDiff.of("old", "", "new", "1\n")).contains("@@ -0,0 +1,1 @@", "+1");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(project.run("diff", "1.0").text()).startsWith("diff takes two versions");
        assertThat(project.run("diff", "1.1", "1.0").text()).contains("name the older version first");
        assertThat(project.run("diff", "1.0", "x").text()).contains("'x' is not a version");
        assertThat(project.run("diff", "1.0", "1.1", "storage/VolumPayload").text())
                .contains("did you mean 'storage/VolumePayload'?");
        assertThat(project.run("diff", "1.0", "1.9", "storage/VolumePayload").text())
                .contains("storage/VolumePayload has no 1.9 in src/main/notifications; it has 1.0 to 1.2, 2.0");
        Report unknown = project.run("diff", "1.0", "1.9");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.text())
                .isEqualTo("no payload in src/main/notifications has both 1.0 and 1.9;"
                        + " to be told which versions one has, name it: diff 1.0 1.9 NAMESPACE/NAME");
    }

    @Test
    void whatWasBeforeTheFirstVersionOnRecordIsNotKnown() {
        project.write(
                project.file("DiskPayload", 1),
                LineHistory.of(payload("DiskPayload", "1.4"))
                        .release()
                        .withHead(payload("DiskPayload", "1.5", "size", "int?", "1.5"))
                        .canonicalText());

        Report before = project.run("diff", "1.0", "1.5", "storage/DiskPayload");
        Report after = project.run("diff", "1.4", "1.5", "storage/DiskPayload");

        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.text()).contains("has no 1.0", "it has 1.4 to 1.5");
        assertThat(after.text()).contains("### DiskPayload 1.5").doesNotContain("### DiskPayload 1.4");
    }

    @Test
    void aRuleIsExplained() {
        Report report = HistoryTool.run(List.of("explain", "n1"));

        assertThat(report.text())
                .startsWith("[N1] may now be null")
                .contains(
                        "an old consumer, given a new message:   refuses",
                        "the version it needs:                   macro");
        assertThat(HistoryTool.run(List.of("explain")).output()).anyMatch(line -> line.startsWith("F1   micro"));
        assertThat(HistoryTool.run(List.of("explain", "F77")).text())
                .startsWith("there is no rule 'F77'; did you mean 'F7'?");
    }
}
