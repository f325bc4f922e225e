package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.samples.glance.domain.Image;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Consumers of 2012 have a topic of their own. */
class TopicOf2012Test {
    private static final UUID OTHER = new UUID(0, 1);
    private static final UUID MISSING = new UUID(0, 2);

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
    void whatIsRefusedOrBreaksDownIsToldThereToo() {
        glance.uploaded("data");
        Images images = glance.service.images();
        images.create(Image.queued(OTHER, "other", "tenant-1", RunningGlance.NOW));

        assertThatIllegalStateException().isThrownBy(() -> images.update(MISSING, image -> image));
        assertThatIllegalStateException().isThrownBy(() -> images.delete(MISSING));
        glance.store.breakDown();
        assertThatThrownBy(() -> images.upload(OTHER, RunningGlance.data("data")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> images.delete(RunningGlance.IMAGE)).isInstanceOf(UncheckedIOException.class);

        assertThat(glance.toldOn("old"))
                .containsExactly("image.update WARN", "image.delete WARN", "image.upload ERROR", "image.delete ERROR");
        assertThat(glance.payloadsOn("old"))
                .extracting(JsonNode::asString)
                .containsExactly(
                        "there is no image " + MISSING,
                        "there is no image " + MISSING,
                        "the data of image " + OTHER + " cannot be saved: the disk is broken",
                        "the data of image " + RunningGlance.IMAGE + " cannot be deleted: the disk is broken");
    }

    @Test
    void anImageThatCannotBeSentIsToldThereWithSixFields() {
        glance.uploaded("x".repeat(20_000));
        glance.store.breakDown();

        glance.send(OutputStream.nullOutputStream());

        assertThat(glance.toldOn("old")).containsExactly("image.send ERROR");
        assertThat(glance.payloadsOn("old"))
                .singleElement()
                .satisfies(payload -> assertThat(ImageNotificationsTest.names(payload))
                        .containsExactlyInAnyOrder(
                                "image_id",
                                "owner_id",
                                "receiver_tenant_id",
                                "receiver_user_id",
                                "destination_ip",
                                "bytes_sent"));
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
