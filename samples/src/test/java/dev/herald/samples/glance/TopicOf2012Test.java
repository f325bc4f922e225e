package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Consumers of 2012 have a topic of their own. */
class TopicOf2012Test {
    private final RunningGlance glance = RunningGlance.configured("topics_2012 = old");

    @AfterEach
    void close() {
        glance.close();
    }

    @Test
    void onlySendUploadUpdateAndDeleteGoThere() {
        use();

        assertThat(glance.toldOn("old"))
                .containsExactly("image.upload INFO", "image.update INFO", "image.send INFO", "image.delete INFO");
        assertThat(glance.told())
                .hasSizeGreaterThan(4)
                .containsSubsequence(glance.toldOn("old").toArray(String[]::new));
    }

    @Test
    void thereItIsTheSameNotificationUnderTheSameMessageId() {
        use();

        List<Message> sent = glance.bus.broker().sent();
        assertThat(sent)
                .filteredOn(message -> message.topic().equals("old"))
                .allSatisfy(old -> assertThat(sent)
                        .filteredOn(message -> message.topic().equals("glance_notifications"))
                        .extracting(Message::body)
                        .contains(old.body()));
    }

    @Test
    void nothingGoesThereUnlessItIsSet() {
        try (RunningGlance usual = RunningGlance.configured()) {
            usual.uploaded("data");

            assertThat(usual.bus.broker().sent()).extracting(Message::topic).containsOnly("glance_notifications");
        }
    }

    private void use() {
        glance.service.images().create(RunningGlance.image());
        glance.service.images().upload(RunningGlance.IMAGE, RunningGlance.data("data"));
        glance.service.images().update(RunningGlance.IMAGE, image -> image);
        glance.send(OutputStream.nullOutputStream());
        glance.service.members().share(RunningGlance.IMAGE, "tenant-2");
        glance.begin(Map.of());
        glance.service.images().delete(RunningGlance.IMAGE);
    }
}
