package dev.herald.history.tool;

import static dev.herald.history.tool.Project.payload;
import static dev.herald.history.tool.Project.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.history.Binding;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is declared goes into the history on purpose, and what was released stays there. */
class RecordAndReleaseTest {
    private static final PayloadName VOLUME = new PayloadName("storage", "VolumePayload");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void anEmptyProject() {
        project = new Project(folder);
    }

    @Test
    void aNewPayloadIsRecorded() {
        project.declares(volume("1.0"));

        Report report = project.run("record");

        assertThat(report.exitCode()).isZero();
        assertThat(report.written()).containsExactly("src/main/notifications/storage/VolumePayload/1.json");
        assertThat(report.text()).isEqualTo("recorded src/main/notifications/storage/VolumePayload/1.json");
        assertThat(project.text(project.file("VolumePayload", 1)))
                .isEqualTo(LineHistory.of(volume("1.0")).canonicalText());
        assertThat(project.run("record").text()).startsWith("nothing to record");
    }

    @Test
    void theHeadMayChangeUntilItIsReleased() {
        project.declares(volume("1.0", "size", "int", "1.0")).run("record");

        Report changed = project.declares(volume("1.0", "size", "long", "1.0")).run("record");
        Report released = project.run("release");
        Report late = project.declares(volume("1.0", "size", "int", "1.0")).run("record");

        assertThat(changed.exitCode()).isZero();
        assertThat(released.text()).isEqualTo("released storage/VolumePayload 1.0");
        assertThat(late.exitCode()).isEqualTo(1);
        assertThat(late.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isPresent());
        assertThat(line(1).head().field("size"))
                .hasValueSatisfying(size -> assertThat(size.typeText()).isEqualTo("long"));
    }

    @Test
    void aDeprecationIsRecordedEvenIfTheVersionIsReleased() {
        project.declares(volume("1.0", "size", "int", "1.0")).run("record");
        project.run("release");

        project.declares(PayloadSchema.of("storage", "VolumePayload", "1.0")
                .field("uuid", "uuid", "1.0")
                .field(Field.of("size", "int", "1.0").deprecatedSince("1.0"))
                .build());

        assertThat(project.run("check").text())
                .contains("is recorded otherwise in")
                .contains("mvn herald:record");
        assertThat(project.run("record").exitCode()).isZero();
        assertThat(project.run("check").exitCode()).isZero();
        assertThat(line(1).isHeadReleased()).isTrue();
    }

    @Test
    void whatANewMacroLineHasNoMoreIsReserved() {
        project.declares(volume("1.0", "size", "int", "1.0", "old", "string?", "1.0"))
                .run("record");
        project.run("release");
        project.declares(volume("2.0", "size", "int", "2.0")).run("record");
        project.run("release");

        project.declares(volume("3.0")).run("record");

        assertThat(line(2).reserved()).extracting(LineHistory.Reserved::name).containsExactly("old");
        assertThat(line(3).reserved()).extracting(LineHistory.Reserved::name).containsExactly("old", "size");
        assertThat(line(1).released()).containsOnlyKeys(Version.parse("1.0"));
        assertThat(project.run("check").exitCode()).isZero();
    }

    @Test
    void onlyWhatIsNamedIsReleased() {
        project.declares(volume("1.0"), payload("HostPayload", "1.0")).run("record");

        Report report = project.run("release", "storage/HostPayload");
        Report typo = project.run("release", "storage/HostPaylod");

        assertThat(report.output()).containsExactly("released storage/HostPayload 1.0");
        assertThat(line(1).released()).isEmpty();
        assertThat(typo.exitCode()).isEqualTo(2);
        assertThat(typo.text()).contains("did you mean 'storage/HostPayload'?");
    }

    @Test
    void whatANamedPayloadHoldsIsReleasedWithIt() {
        // given
        PayloadSchema disk = payload("DiskPayload", "1.0");
        PayloadSchema host = payload("HostPayload", "1.0", "disks", "list<payload:storage/DiskPayload@1>", "1.0");
        PayloadSchema holder = volume("1.0", "host", "payload:storage/HostPayload@1?", "1.0");
        project.declares(holder, host, disk, payload("RackPayload", "1.0")).run("record");

        // when
        Report report = project.run("release", "storage/VolumePayload");
        PayloadSchema other = payload("DiskPayload", "1.0", "size", "int", "1.0");
        Report changed = project.declares(holder, host, other, payload("RackPayload", "1.0"))
                .run("record");

        // then
        assertThat(report.output())
                .containsExactly(
                        "released storage/DiskPayload 1.0, which storage/HostPayload holds",
                        "released storage/HostPayload 1.0, which storage/VolumePayload holds",
                        "released storage/VolumePayload 1.0");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.text()).contains("[F3] storage DiskPayload 1.0");
    }

    @Test
    void whatIsNotRecordedIsNotReleased() {
        project.declares(volume("1.0")).run("record");

        Report report = project.declares(volume("1.1", "size", "int?", "1.1")).run("release");

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.text()).contains("VolumePayload 1.1 is not recorded in");
        assertThat(line(1).released()).isEmpty();
    }

    @Test
    void recordSortsWhatAMergeLeft() {
        project.declares(volume("1.1", "a", "int?", "1.1", "b", "int?", "1.1")).run("record");
        Path file = project.file("VolumePayload", 1);
        String sorted = project.text(file);
        String a = "    { \"name\": \"a\", \"type\": \"int?\", \"since\": \"1.1\" },\n";
        String b = a.replace("\"a\"", "\"b\"");
        project.write(file, sorted.replace(a + b, b + a));

        Report check = project.run("check");
        Report record = project.run("record");

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.text()).contains("is not as record writes it");
        assertThat(record.exitCode()).isZero();
        assertThat(project.text(file)).isEqualTo(sorted);
    }

    @Test
    void bindingsThatWereReleasedStay() {
        Binding created = Binding.of("volume.create", Level.INFO, VOLUME, 1);
        Binding deleted = Binding.of("volume.delete", Level.INFO, VOLUME, 1);
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created, deleted)));
        project.run("record");
        project.run("release");

        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created)));
        Report removed = project.run("record");
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created, deleted.retire())));
        Report retired = project.run("record");
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created)));
        Report gone = project.run("check");

        assertThat(removed.exitCode()).isEqualTo(1);
        assertThat(removed.text()).contains("[I3]", "volume.delete at INFO", "@Retired");
        assertThat(retired.exitCode()).isZero();
        assertThat(gone.exitCode()).isZero();
        assertThat(project.history().topic("storage").orElseThrow().bindings())
                .containsExactly(created.release(), deleted.retire().release());
    }

    @Test
    void releasedBindingsAreHeldByAFingerprint() {
        // given
        Binding created = Binding.of("volume.create", Level.INFO, VOLUME, 1);
        Binding deleted = Binding.of("volume.delete", Level.INFO, VOLUME, 1);
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created, deleted)));
        project.run("record");
        Path file = project.history().file("storage");
        String recorded = project.text(file);
        project.run("release");
        String released = project.text(file);

        // when
        String lost = released.replaceFirst(" {4}\\{ \"event\": \"volume.create\".*\n", "");
        project.write(file, lost);
        Report edited = project.run("check");
        Report again = project.run("record");
        project.write(file, released.replaceFirst(",\n  \"released\": \"sha256.*\"", ""));
        Report unheld = project.run("check");
        Report held = project.run("record");

        // then
        assertThat(recorded).doesNotContain("released");
        assertThat(released).contains("  \"released\": \"sha256:");
        for (Report report : List.of(edited, again)) {
            assertThat(report.exitCode()).isEqualTo(1);
            assertThat(report.text())
                    .startsWith("src/main/notifications/topics/storage.json:7: the released bindings are not any more");
        }
        assertThat(unheld.text()).contains("is not as record writes it");
        assertThat(held.exitCode()).isZero();
        assertThat(project.text(file)).isEqualTo(released);
    }

    @Test
    void aReleasedBindingMayChangeItsLevelAndItsLine() {
        // given
        Binding created = Binding.of("volume.create", Level.INFO, VOLUME, 1);
        project.declares(volume("1.0")).declares(new TopicHistory("storage", List.of(created)));
        project.run("record");
        project.run("release");
        String fingerprint = String.valueOf(project.history().topic("storage").flatMap(TopicHistory::released));

        // when
        project.declares(volume("1.0"))
                .declares(new TopicHistory("storage", List.of(Binding.of("volume.create", Level.WARNING, VOLUME, 2))));
        Report report = project.run("record");

        // then
        assertThat(report.exitCode()).as(report.text()).isZero();
        assertThat(project.text(project.history().file("storage")))
                .contains("warning", "@2", fingerprint.substring(9, 80));
    }

    private LineHistory line(int macro) {
        HistoryFolder history = project.history();
        return history.line(VOLUME, macro).orElseThrow();
    }
}
