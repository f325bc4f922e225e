package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PathsTest {
    private final MemoryDriver memory = new MemoryDriver();
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final Notifications notifications = Notifications.builder()
            .publisher("volume-api.host1")
            .topic(VolumeTopic.TOPIC, memory)
            .quarantine(quarantine)
            .build();

    @AfterEach
    void close() {
        notifications.close();
        memory.close();
    }

    @Test
    void pathsOfWhatIsNotKnownBeginAtTheNotification() {
        AtomicReference<Map<String, Json>> unknown = new AtomicReference<>();
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, received) -> unknown.set(received.unknown()))
                .start();

        resend("\"replicas\":", "\"color\":\"red\",\"replicas\":");

        assertThat(unknown.get()).isEqualTo(Map.of("$.payload['example_object.data'].color", Json.parse("\"red\"")));
    }

    @Test
    void pathsOfWhatIsRefusedBeginAtTheNotification() {
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, received) -> {})
                .start();

        resend("\"replicas\":", "\"replicas\":true,\"was\":");

        assertThat(quarantine.list())
                .singleElement()
                .satisfies(message -> assertThat(message.reason())
                        .startsWith("WRONG_TYPE at $.payload['example_object.data'].replicas: "));
    }

    /** Sends a notification once more, with a part of its text replaced. */
    private void resend(String text, String replacement) {
        notifications
                .emit(VolumeEvents.ATTACH.start(Volumes.volume()))
                .toCompletableFuture()
                .join();
        Message sent = memory.broker().sent().get(0);
        memory.broker().awaitIdle(Duration.ofSeconds(10));
        memory.send(new Message(
                sent.topic(),
                sent.routingKey(),
                sent.orderingKey(),
                sent.headers(),
                sent.contentType(),
                Bytes.utf8(sent.body().utf8().replace(text, replacement))));
        assertThat(memory.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
    }
}
