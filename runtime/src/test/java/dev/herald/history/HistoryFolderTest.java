package dev.herald.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Level;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the history is found, and what is in it. */
class HistoryFolderTest {
    private static final PayloadName NODE = new PayloadName("ironic", "NodePayload");

    @TempDir
    Path project;

    @Test
    void theFolderBelongsToTheClassOutput() throws IOException {
        Path main = Files.createDirectories(project.resolve("src/main/notifications"));
        Path test = Files.createDirectories(project.resolve("src/test/notifications"));

        assertThat(HistoryFolder.find(project.resolve("target/classes")).root()).isEqualTo(main);
        assertThat(HistoryFolder.find(project.resolve("build/classes/java/main"))
                        .root())
                .isEqualTo(main);
        assertThat(HistoryFolder.find(project.resolve("target/test-classes")).root())
                .isEqualTo(test);
        assertThat(HistoryFolder.find(project.resolve("build/classes/java/test"))
                        .root())
                .isEqualTo(test);
    }

    @Test
    void theHistoryOfAnotherProjectAboveIsNotTaken() throws IOException {
        Files.createDirectories(project.resolve("src/main/notifications"));
        Path module = Files.createDirectories(project.resolve("module"));
        Files.writeString(module.resolve("pom.xml"), "<project/>");

        HistoryFolder found = HistoryFolder.find(module.resolve("target/classes"));

        assertThat(found.exists()).isFalse();
        assertThat(found.root()).isEqualTo(module.resolve("src/main/notifications"));
        assertThat(found.payloads()).isEmpty();
        assertThat(found.lines(NODE)).isEmpty();
    }

    @Test
    void linesAndTopicsAreRead() throws IOException {
        HistoryFolder folder = HistoryFolder.at(project.resolve("src/main/notifications"));
        write(folder.file(NODE, 1), line("1.3").canonicalText());
        write(folder.file(NODE, 2), line("2.0").canonicalText());
        TopicHistory topic = new TopicHistory(
                "a_topic",
                List.of(Binding.of("node.create", Level.INFO, NODE, 2).release()));
        write(folder.file("a_topic"), topic.canonicalText());

        assertThat(folder.payloads()).containsExactly(NODE);
        assertThat(folder.lines(NODE)).extracting(LineHistory::macro).containsExactly(1, 2);
        assertThat(folder.line(NODE, 3)).isEmpty();
        assertThat(folder.topics()).containsExactly(topic);
        assertThat(folder.shown(folder.file(NODE, 1))).isEqualTo("src/main/notifications/ironic/NodePayload/1.json");
    }

    @Test
    void eachFileIsReadOnce() throws IOException {
        HistoryFolder folder = HistoryFolder.at(project.resolve("src/main/notifications"));
        write(folder.file(NODE, 1), line("1.3").canonicalText());
        LineHistory first = folder.line(NODE, 1).orElseThrow();

        write(folder.file(NODE, 1), "no JSON any more");

        assertThat(folder.line(NODE, 1)).containsSame(first);
        assertThat(folder.lines(NODE)).containsExactly(first);
    }

    @Test
    void aFileInTheWrongPlaceIsAnError() throws IOException {
        HistoryFolder folder = HistoryFolder.at(project.resolve("src/main/notifications"));
        write(folder.file(NODE, 3), line("2.0").canonicalText());

        assertThatThrownBy(() -> folder.lines(NODE))
                .isInstanceOf(HistoryException.class)
                .hasMessage("src/main/notifications/ironic/NodePayload/3.json: this is line 2 of ironic/NodePayload, "
                        + "whose place is src/main/notifications/ironic/NodePayload/2.json");
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        HistoryFolder folder = HistoryFolder.at(project);

        assertThatThrownBy(() -> folder.file(new PayloadName("..", "B"), 1)).hasMessageContaining("is not a namespace");
        assertThatThrownBy(() -> folder.file(new PayloadName("a", "../B"), 1)).hasMessageContaining("is not the name");
        assertThatThrownBy(() -> folder.file("../../x")).hasMessageContaining("is not the name of a topic");
    }

    private static LineHistory line(String version) {
        return LineHistory.of(PayloadSchema.of("ironic", "NodePayload", version)
                .field("uuid", "uuid", version)
                .build());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
