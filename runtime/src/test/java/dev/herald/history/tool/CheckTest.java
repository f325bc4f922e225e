package dev.herald.history.tool;

import static dev.herald.history.tool.Project.payload;
import static dev.herald.history.tool.Project.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.history.Binding;
import dev.herald.history.Fingerprint;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build in CI has to stop at. */
class CheckTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void anEmptyProject() {
        project = new Project(folder);
    }

    @Test
    void whatIsRecordedIsWell() {
        project.declares(volume("1.0")).run("record");

        Report report = project.run("check");

        assertThat(report.exitCode()).isZero();
        assertThat(report.text()).startsWith("all is well: 1 payload and 0 topics");
    }

    @Test
    void aMissingFolderIsOneFinding() {
        Report report =
                project.declares(volume("1.0"), payload("HostPayload", "1.0")).run("check");

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.text())
                .contains(
                        "there is no folder " + folder.resolve("src/main/notifications"),
                        "mvn herald:record",
                        "--history");
    }

    @Test
    void whatIsNotRecordedIsFound() {
        project.declares(volume("1.0")).run("record");

        Report grown = project.declares(volume("1.1", "size", "int?", "1.1")).run("check");
        Report joined =
                project.declares(volume("1.0"), payload("HostPayload", "1.0")).run("check");

        assertThat(grown.text())
                .contains("VolumePayload 1.1 is not recorded in src/main/notifications/storage/VolumePayload/1.json");
        assertThat(joined.text()).contains("HostPayload 1.0 is not recorded in");
        assertThat(grown.exitCode()).isEqualTo(1);
        assertThat(joined.exitCode()).isEqualTo(1);
    }

    @Test
    void aPayloadThatWasReleasedMayNotDisappear() {
        project.declares(volume("1.0"), payload("HostPayload", "1.0")).run("record");
        Report unreleased = project.declares(volume("1.0")).run("check");
        project.declares(volume("1.0"), payload("HostPayload", "1.0")).run("release");
        Report released = project.declares(volume("1.0")).run("check");

        assertThat(unreleased.text()).contains("nothing of it was released, so delete");
        assertThat(released.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).contains("I2");
            assertThat(finding.subject()).isEqualTo("storage/HostPayload");
            assertThat(finding.message()).contains("declared no more", "@Retired");
        });
    }

    @Test
    void aLineThatWasBegunAndTakenBackIsToBeDeleted() {
        // given
        project.declares(volume("1.0")).run("record");
        project.run("release");
        project.declares(volume("2.0", "size", "int", "2.0")).run("record");
        project.declares(volume("1.1", "size", "int?", "1.1")).run("record");

        // when
        Report check = project.run("check");
        Report release = project.run("release");
        Project.delete(project.file("VolumePayload", 2));

        // then
        for (Report report : List.of(check, release)) {
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.file()).isEqualTo("src/main/notifications/storage/VolumePayload/2.json");
                assertThat(finding.message())
                        .isEqualTo("storage/VolumePayload 2.0 is recorded in " + finding.file()
                                + ", and declared no more; nothing of it was released, so delete " + finding.file());
            });
        }
        assertThat(project.run("check").exitCode()).isZero();
    }

    @Test
    void aProblemNamesTheFileThatHoldsThePromise() {
        project.declares(volume("1.0")).run("record");
        project.run("release");

        Report report = project.declares(volume("3.0")).run("check");

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(Optional.of("V1")))
                .extracting(Finding::file)
                .containsExactly("src/main/notifications/storage/VolumePayload/1.json");
    }

    @Test
    void aRetiredPayloadMayDisappear() {
        PayloadSchema retired = PayloadSchema.of("storage", "HostPayload", "1.0")
                .field("uuid", "uuid", "1.0")
                .retiredSince("1.0")
                .build();
        project.declares(volume("1.0"), retired).run("record");
        project.run("release");

        assertThat(project.declares(volume("1.0")).run("check").exitCode()).isZero();
    }

    @Test
    void anEditedFileIsFoundByItsFingerprintAndNothingIsOverwritten() {
        project.declares(volume("1.0", "size", "int", "1.0")).run("record");
        project.run("release");
        Path file = project.file("VolumePayload", 1);
        project.write(file, project.text(file).replace("\"int\"", "\"long\""));
        String edited = project.text(file);

        Report check = project.declares(volume("1.0", "size", "long", "1.0")).run("check");
        Report record = project.run("record");

        assertThat(check.text())
                .startsWith(
                        "src/main/notifications/storage/VolumePayload/1.json:15: 1.0 is not any more what was released");
        assertThat(check.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(15));
        assertThat(record.exitCode()).isEqualTo(1);
        assertThat(project.text(file)).isEqualTo(edited);
    }

    @Test
    void allThatIsMalformedIsNamedAtOnce() {
        project.declares(volume("1.0"), payload("HostPayload", "1.0")).run("record");
        project.write(project.file("VolumePayload", 1), "{");
        project.write(project.file("HostPayload", 1), "[]");

        Report report = project.run("check");

        assertThat(report.findings())
                .extracting(Finding::file)
                .containsExactly(
                        "src/main/notifications/storage/HostPayload/1.json",
                        "src/main/notifications/storage/VolumePayload/1.json");
    }

    @Test
    void theReleasedJarIsRight() {
        project.declares(volume("1.0", "size", "int", "1.0")).run("record");
        project.run("release");
        String jar = project.jar("storage-1.0.jar").toString();
        Path file = project.file("VolumePayload", 1);
        String released = project.text(file);

        Report well = project.run("check", "--against", jar);
        PayloadSchema other = volume("1.0", "size", "long", "1.0");
        project.declares(other);
        project.write(file, LineHistory.of(other).release().canonicalText());
        Report forged = project.run("check", "--against", jar);
        project.write(file, released.replaceAll("(?s),\\s*\"released\".*", "\n}\n"));
        Report forgotten = project.declares(volume("1.0", "size", "int", "1.0")).run("check", "--against", jar);
        Project.delete(file.getParent());
        project.declares().run("record");
        Report deleted = project.run("check", "--against", jar);

        assertThat(well.exitCode()).isZero();
        assertThat(forged.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).contains("V4");
            assertThat(finding.message()).contains("otherwise than", "size: int -> long");
        });
        assertThat(forgotten.text()).contains("does not say that it is released");
        assertThat(deleted.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).contains("I2");
            assertThat(finding.message()).contains(jar, "is not there: take it back from version control");
        });
    }

    @Test
    void theOlderLinesOfTheReleasedJarAreHeldToo() {
        project.declares(volume("1.0", "size", "int", "1.0")).run("record");
        project.run("release");
        Path file = project.file("VolumePayload", 1);
        String line = project.text(file);
        project.declares(volume("2.0", "size", "long", "2.0")).run("record");
        project.run("release");
        project.write(project.classes().resolve("META-INF/herald/storage/VolumePayload/1.json"), line);
        String jar = project.jar("storage-2.0.jar").toString();

        Report well = project.run("check", "--against", jar);
        PayloadSchema other = volume("1.0", "size", "string", "1.0");
        project.write(file, LineHistory.of(other).release().canonicalText());
        Report forged = project.run("check", "--against", jar);
        project.write(file, LineHistory.of(volume("1.0", "size", "int", "1.0")).canonicalText());
        Report forgotten = project.run("check", "--against", jar);
        Project.delete(file);
        Report deleted = project.run("check", "--against", jar);

        assertThat(well.exitCode()).as(well.text()).isZero();
        assertThat(forged.text())
                .contains("[V4]", "VolumePayload 1.0 is in " + jar + " otherwise than", "int -> string");
        assertThat(forgotten.text()).contains("does not say that it is released");
        assertThat(deleted.text()).contains("[I2]", "1.json is not there: take it back from version control");
    }

    @Test
    void theBindingsOfTheReleasedJarAreHeldToo() {
        Binding created = Binding.of("volume.create", Level.INFO, new PayloadName("storage", "VolumePayload"), 1);
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created)));
        project.run("record");
        project.run("release");
        String jar = project.jar("storage-1.0.jar").toString();
        Project.delete(project.history().file("storage"));

        Report report = project.declares(volume("1.0")).run("check", "--against", jar);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Optional.of("I3"));
            assertThat(finding.message()).contains("volume.create at INFO: storage/VolumePayload@1 is in " + jar);
        });
    }

    @Test
    void aTopicThatIsGoneIsFound() {
        Binding created = Binding.of("volume.create", Level.INFO, new PayloadName("storage", "VolumePayload"), 1);
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created)));
        project.run("record");
        Report unreleased = project.declares(volume("1.0")).run("check");
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created)));
        project.run("release");
        Report released = project.declares(volume("1.0")).run("check");

        assertThat(unreleased.text())
                .contains(
                        "topic storage is recorded in src/main/notifications/topics/storage.json, and declared no more")
                .contains("so delete");
        assertThat(released.text()).contains("[I3] topic storage: volume.create at INFO");
    }

    @Test
    void twoBranchesThatReleasedOneVersionDifferentlyAreFound() {
        project.declares(volume("1.0")).run("record");
        project.run("release");
        PayloadSchema ours = volume("1.1", "a", "int?", "1.1");
        PayloadSchema both = volume("1.1", "a", "int?", "1.1", "b", "int?", "1.1");
        project.declares(ours).run("record");
        project.run("release");
        Path file = project.file("VolumePayload", 1);
        String merged = LineHistory.of(both).release().canonicalText();
        String ownFingerprint = Fingerprint.of(ours, ours.version()).toString();
        project.write(file, merged.replaceAll("sha256:[0-9a-f]+", ownFingerprint));

        Report report = project.declares(both).run("check");

        assertThat(report.text())
                .contains("1.1 is not any more what was released", "; with it joined a, b. ", "into a later version");
    }
}
