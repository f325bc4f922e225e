package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Message;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DuringTest {
    private final FakeDriver driver = FakeDriver.delivering("fake");
    private final Notifications notifications = Notifications.builder()
            .publisher("p")
            .topic(VolumeTopic.TOPIC, driver)
            .build();

    @Test
    void startIsEmittedBeforeTheWorkAndTheEndAfterIt() {
        String answer = notifications.during(VolumeEvents.ATTACH, Volumes::volume, () -> {
            assertThat(sent()).containsExactly("storage.volume.attach.start");
            return "attached";
        });

        assertThat(answer).isEqualTo("attached");
        assertThat(sent()).containsExactly("storage.volume.attach.start", "storage.volume.attach.end");
    }

    @Test
    void workMayAnswerNothing() throws IOException {
        notifications.during(VolumeEvents.ATTACH, Volumes::volume, () -> write("volume"));

        assertThat(sent()).containsExactly("storage.volume.attach.start", "storage.volume.attach.end");
    }

    @Test
    void errorIsEmittedWithItsCauseAndTheExceptionThrownAgain() {
        IOException cause = new IOException("no path");

        assertThatThrownBy(() -> notifications.during(
                        VolumeEvents.ATTACH, Volumes::volume, e -> Volumes.volume(e.getMessage()), () -> {
                            throw cause;
                        }))
                .isSameAs(cause)
                .hasNoSuppressedExceptions();

        assertThat(sent()).containsExactly("storage.volume.attach.start", "storage.volume.attach.error");
        assertThat(driver.sent.get(1).body().utf8()).contains("\"name\":\"no path\"");
    }

    @Test
    void emissionThatFailsHidesNeitherTheAnswerNorTheException() {
        Supplier<VolumePayload> failing = () -> {
            throw new IllegalStateException("no payload");
        };
        IOException cause = new IOException("no path");

        assertThat(notifications.<VolumePayload, String, RuntimeException>during(
                        VolumeEvents.ATTACH, failing, () -> "answer"))
                .isEqualTo("answer");
        assertThatThrownBy(() -> notifications.during(VolumeEvents.ATTACH, failing, () -> {
                    throw cause;
                }))
                .isSameAs(cause);
        assertThatThrownBy(() -> notifications.during(
                        VolumeEvents.ATTACH,
                        Volumes::volume,
                        e -> {
                            throw new AssertionError("worse");
                        },
                        () -> write("")))
                .isInstanceOf(IOException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(AssertionError.class));
    }

    @Test
    void ongoingOperationEndsOnce() {
        try (Ongoing<VolumePayload> ongoing = notifications.begin(VolumeEvents.ATTACH, Volumes::volume)) {
            ongoing.end();
            ongoing.end(Volumes.volume());
            ongoing.error(Volumes.volume());
        }

        assertThat(sent()).containsExactly("storage.volume.attach.start", "storage.volume.attach.end");
    }

    @Test
    void ongoingOperationThatWasNotEndedIsAnError() {
        assertThatThrownBy(() -> {
                    try (Ongoing<VolumePayload> ongoing = notifications.begin(VolumeEvents.ATTACH, Volumes::volume)) {
                        write("");
                        ongoing.end();
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(sent()).containsExactly("storage.volume.attach.start", "storage.volume.attach.error");
    }

    private static void write(String text) throws IOException {
        if (text.isEmpty()) {
            throw new IOException("nothing to write");
        }
    }

    private List<String> sent() {
        return driver.sent.stream().map(Message::routingKey).toList();
    }
}
