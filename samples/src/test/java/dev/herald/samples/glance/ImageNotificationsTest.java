package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.samples.glance.domain.Image;
import dev.herald.samples.glance.domain.Image.Contents;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which notification is emitted when, and what it says. */
class ImageNotificationsTest {
    private final RunningGlance glance = RunningGlance.configured();

    @AfterEach
    void close() {
        glance.close();
    }

    @Test
    void aRecordIsCreatedWithoutAnyUpload() {
        glance.service.images().create(RunningGlance.image());

        assertThat(glance.told()).containsExactly("image.create INFO");
        assertThat(glance.last().at("/payload/status").asString()).isEqualTo("queued");
    }

    @Test
    void anUploadIsPrepareThenUploadThenActivate() {
        glance.service.images().create(RunningGlance.image());
        glance.service.images().upload(RunningGlance.IMAGE, RunningGlance.data("data"));

        assertThat(glance.told())
                .containsExactly("image.create INFO", "image.prepare INFO", "image.upload INFO", "image.activate INFO");
        assertThat(glance.sent())
                .extracting(sent -> sent.at("/payload/status").asString())
                .containsExactly("queued", "saving", "saving", "active");
        assertThat(glance.sent())
                .extracting(sent -> sent.at("/payload/size").toString())
                .containsExactly("null", "null", "4", "4");
    }

    @Test
    void anUploadThatFailsInAWayNobodyForesawCanBeRepeated() {
        glance.service.images().create(RunningGlance.image());
        glance.store.goWrong();

        assertThatThrownBy(() -> glance.service.images().upload(RunningGlance.IMAGE, RunningGlance.data("data")))
                .hasMessage("no such bucket");
        assertThat(glance.service
                        .images()
                        .find(RunningGlance.IMAGE)
                        .orElseThrow()
                        .status())
                .isEqualTo(Image.Status.QUEUED);
        glance.service.images().upload(RunningGlance.IMAGE, RunningGlance.data("data"));

        assertThat(glance.told())
                .containsExactly(
                        "image.create INFO",
                        "image.prepare INFO",
                        "image.upload ERROR",
                        "image.prepare INFO",
                        "image.upload INFO",
                        "image.activate INFO");
    }

    @Test
    void anImageWhoseDataAreElsewhereIsActivatedWithoutAnUpload() {
        glance.service.images().create(RunningGlance.image());
        glance.service.images().locate(RunningGlance.IMAGE, new Contents(4, "abcd"));

        assertThat(glance.told()).containsExactly("image.create INFO", "image.activate INFO");
    }

    @Test
    void anUpdateTellsTheNewMetadata() {
        glance.uploaded("data");

        glance.service.images().update(RunningGlance.IMAGE, image -> image.with("os", "linux", RunningGlance.NOW));

        assertThat(glance.told()).containsExactly("image.update INFO");
        assertThat(glance.last().at("/payload/properties/os").asString()).isEqualTo("linux");
    }

    @Test
    void theMetadataAreThoseThatTheSampleDefines() {
        glance.uploaded("data");

        glance.service.images().update(RunningGlance.IMAGE, image -> image);

        assertThat(names(glance.last().path("payload")))
                .containsExactly(
                        "checksum",
                        "container_format",
                        "created_at",
                        "disk_format",
                        "id",
                        "name",
                        "owner",
                        "properties",
                        "protected",
                        "size",
                        "status",
                        "tags",
                        "updated_at",
                        "visibility");
    }

    @Test
    void aDeletionTellsTheIdAndNothingElse() {
        glance.uploaded("data");

        glance.service.images().delete(RunningGlance.IMAGE);

        assertThat(glance.told()).containsExactly("image.delete INFO");
        assertThat(glance.last().path("payload").isString()).isTrue();
        assertThat(glance.last().path("payload").asString()).isEqualTo("71c675ab-d94f-49cd-a114-e12490b328d9");
    }

    @Test
    void whatIsRefusedIsATextAtWarnAndTheCallerGetsTheException() {
        glance.uploaded("data");
        glance.service.images().update(RunningGlance.IMAGE, image -> image.isProtected(true, RunningGlance.NOW));
        Image image = RunningGlance.image();
        UUID missing = new UUID(0, 1);

        refused(() -> glance.service.images().create(image), "image.create");
        refused(() -> glance.service.images().upload(image.id(), RunningGlance.data("")), "image.prepare");
        refused(() -> glance.service.images().locate(image.id(), new Contents(1, "a")), "image.activate");
        refused(() -> glance.service.images().update(missing, same -> same), "image.update");
        refused(() -> glance.service.images().delete(image.id()), "image.delete");
    }

    private void refused(Runnable work, String eventType) {
        assertThatIllegalStateException().isThrownBy(work::run).satisfies(e -> {
            assertThat(glance.told()).last().isEqualTo(eventType + " WARN");
            assertThat(glance.last().path("payload").isString()).isTrue();
            assertThat(glance.last().path("payload").asString()).isEqualTo(e.getMessage());
        });
    }

    @Test
    void aStoreThatBreaksDownIsATextAtErrorAndTheDataCanBeUploadedAgain() {
        glance.service.images().create(RunningGlance.image());
        glance.store.breakDown();

        assertThatThrownBy(() -> glance.service.images().upload(RunningGlance.IMAGE, RunningGlance.data("data")))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(glance.told()).containsExactly("image.create INFO", "image.prepare INFO", "image.upload ERROR");
        assertThat(glance.last().path("payload").asString())
                .isEqualTo(
                        "the data of image 71c675ab-d94f-49cd-a114-e12490b328d9 cannot be saved: the disk is broken");
        assertThat(glance.service
                        .images()
                        .find(RunningGlance.IMAGE)
                        .orElseThrow()
                        .status())
                .isEqualTo(Image.Status.QUEUED);
    }

    @Test
    void anImageWhoseDataCannotBeDeletedStaysAndIsATextAtError() {
        glance.uploaded("data");
        glance.store.breakDown();

        assertThatThrownBy(() -> glance.service.images().delete(RunningGlance.IMAGE))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(glance.told()).containsExactly("image.delete ERROR");
        assertThat(glance.last().path("payload").isString()).isTrue();
        assertThat(glance.service.images().find(RunningGlance.IMAGE)).isPresent();
    }

    @Test
    void anImageThatTwoDeleteAtOnceIsDeletedOnceAndTheOtherIsRefused() {
        glance.uploaded("data");
        glance.store.meanwhile(() -> glance.service.images().delete(RunningGlance.IMAGE));

        refused(() -> glance.service.images().delete(RunningGlance.IMAGE), "image.delete");

        assertThat(glance.told()).containsExactly("image.delete INFO", "image.delete WARN");
    }

    static List<String> names(JsonNode object) {
        return StreamSupport.stream(object.propertyNames().spliterator(), false).toList();
    }
}
