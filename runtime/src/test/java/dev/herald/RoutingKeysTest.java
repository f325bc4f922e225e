package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.memory.MemoryDriver;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What consumers select by can be made of what payloads hold. */
class RoutingKeysTest {
    private final MemoryDriver driver = new MemoryDriver();

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void routingKeyIsTheEventTypeUnlessSomethingElseIsSaid() {
        try (Notifications notifications = builder().build()) {
            emit(notifications, "a");
        }

        assertThat(sentKeys()).containsExactly(VolumeEvents.ATTACH.start().name());
    }

    @Test
    void routingKeyIsMadeOfEventTypeAndPayloadAndLosesNothing() {
        try (Notifications notifications = routed().build()) {
            emit(notifications, "data.*");
        }

        assertThat(sentKeys())
                .containsExactly(VolumeEvents.ATTACH.start().name().replace(".", "%2E") + ".data%2E%2A.%");
        assertThat(driver.broker().sent().get(0).headers())
                .containsEntry("event_type", VolumeEvents.ATTACH.start().name());
    }

    @Test
    void patternsOfSubscriptionsArePatternsOverRoutingKeys() {
        List<String> heard = new ArrayList<>();
        try (Notifications notifications = routed().build()) {
            notifications
                    .subscribe(VolumeTopic.TOPIC)
                    .on(
                            VolumePayload.TYPE,
                            (volume, received) -> heard.add(volume.name().orElse("")))
                    .matching("*.b.#")
                    .start();

            emit(notifications, "a");
            emit(notifications, "b");
            driver.broker().awaitIdle(Duration.ofSeconds(10));
        }

        assertThat(heard).containsExactly("b");
    }

    @Test
    void payloadsWithoutAFunctionKeepTheirEventType() {
        try (Notifications notifications = routed().build()) {
            notifications
                    .emit(VolumeEvents.RESIZE.warning(Volumes.host()))
                    .toCompletableFuture()
                    .join();
        }

        assertThat(sentKeys()).containsExactly(VolumeEvents.RESIZE.warning().name());
    }

    @Test
    void keyThatBrokersHaveNoRoomForIsRefused() {
        try (Notifications notifications = routed().build()) {
            assertThat(emit(notifications, "x".repeat(256)).outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.why())
                                    .contains("routing key of ", "characters, but brokers have room for 255"));
        }
    }

    private static Receipt emit(Notifications notifications, String name) {
        return notifications
                .emit(VolumeEvents.ATTACH.start(Volumes.volume(name)))
                .toCompletableFuture()
                .join();
    }

    private List<String> sentKeys() {
        return driver.broker().sent().stream()
                .map(message -> message.routingKey())
                .toList();
    }

    private NotificationsBuilder routed() {
        return builder()
                .routingKey(
                        VolumePayload.TYPE,
                        (type, volume) -> List.of(Optional.of(type.name()), volume.name(), Optional.empty()));
    }

    private NotificationsBuilder builder() {
        return Notifications.builder().publisher("volume-api.host1").topic(VolumeTopic.TOPIC, driver);
    }
}
