package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.history.LineHistory;
import dev.herald.history.tool.HistoryTool;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check as a test of a user's. */
class HistoryTestTest {
    @TempDir
    Path project;

    /** Without anything said, it looks at the classes of the module that it stands in: this one has no payloads, so all is well. */
    static class NotificationHistoryTest extends HistoryTest {}

    private HistoryTest inProject() {
        return new HistoryTest() {
            @Override
            protected Path classes() {
                return project.resolve("target/classes");
            }
        };
    }

    @Test
    void theMainClassesAreThoseBesideTheClassesOfTheTests() {
        assertThat(new NotificationHistoryTest().classes()).endsWith(Path.of("runtime/testkit/target/classes"));
        assertThatCode(() -> new NotificationHistoryTest().theHistoryIsRight()).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotRecordedFailsWithTheCommandToRun() throws IOException {
        declareAVolume();

        assertThatThrownBy(() -> inProject().theHistoryIsRight())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there is no folder " + project.resolve("src/main/notifications"))
                .hasMessageContaining("mvn herald:record");
    }

    @Test
    void whatIsRecordedPasses() throws IOException {
        declareAVolume();
        HistoryTool.run(
                List.of("record", "--classes", project.resolve("target/classes").toString()));

        assertThatCode(() -> inProject().theHistoryIsRight()).doesNotThrowAnyException();
    }

    @Test
    void anHeirSaysWhereThingsAre() throws IOException {
        declareAVolume();
        HistoryTest elsewhere = new HistoryTest() {
            @Override
            protected Path classes() {
                return project.resolve("target/classes");
            }

            @Override
            protected Optional<Path> history() {
                return Optional.of(project.resolve("elsewhere"));
            }
        };

        assertThatThrownBy(elsewhere::theHistoryIsRight).hasMessageContaining("elsewhere");
    }

    private void declareAVolume() throws IOException {
        PayloadSchema volume = PayloadSchema.of("storage", "VolumePayload", "1.0")
                .field("uuid", "uuid", "1.0")
                .build();
        Path file = project.resolve("target/classes/META-INF/herald/storage/VolumePayload/1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, LineHistory.of(volume).canonicalText());
    }
}
