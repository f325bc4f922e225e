package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.event.Emission;
import dev.herald.example.VolumeDefinition;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderingKeysTest {
    private final FakeDriver driver = FakeDriver.delivering("fake");

    @Test
    void keyIsTheTextOfAField() {
        assertThat(keyOf(builder().orderingKey(VolumePayload.TYPE, VolumePayload::uuid)))
                .contains(Volumes.volume("a").uuid().toString());
    }

    @Test
    void keyIsMadeByAFunction() {
        assertThat(keyOf(builder().orderingKey(VolumePayload.TYPE, volume -> volume.state() + "/" + volume.name())))
                .contains(Volumes.volume("a").state() + "/Optional[a]");
    }

    @Test
    void optionalFieldIsUnwrapped() {
        assertThat(keyOf(builder().orderingKey(VolumePayload.TYPE, VolumePayload::name)))
                .contains("a");
        assertThat(keyOf(builder().orderingKey(VolumePayload.TYPE, volume -> Optional.empty())))
                .isEmpty();
        assertThat(keyOf(builder().orderingKey(VolumePayload.TYPE, volume -> null)))
                .isEmpty();
    }

    @Test
    void interfaceStandsForAllPayloadsThatImplementItAndTheFirstThatFitsCounts() {
        assertThat(keyOf(builder()
                        .orderingKey(VolumeDefinition.class, volume -> "by definition")
                        .orderingKey(VolumePayload.TYPE, volume -> "by payload")))
                .contains("by definition");
    }

    @Test
    void payloadWithoutAFunctionHasNoKey() {
        assertThat(keyOf(builder())).isEmpty();
        assertThat(keyOf(
                        builder().orderingKey(VolumePayload.TYPE, VolumePayload::uuid),
                        VolumeEvents.RESIZE.warning(Volumes.host())))
                .isEmpty();
    }

    @Test
    void functionThatFailsRefusesTheEmission() {
        NotificationsBuilder builder = builder().orderingKey(VolumePayload.TYPE, volume -> {
            throw new IllegalStateException("no key today");
        });
        try (Notifications notifications = builder.build()) {
            Outcome outcome = notifications
                    .emit(VolumeEvents.ATTACH.start(Volumes.volume("a")))
                    .toCompletableFuture()
                    .join()
                    .outcome();

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.why()).contains("no key today"));
        }
    }

    private Optional<String> keyOf(NotificationsBuilder builder) {
        return keyOf(builder, VolumeEvents.ATTACH.start(Volumes.volume("a")));
    }

    private Optional<String> keyOf(NotificationsBuilder builder, Emission<?> emission) {
        try (Notifications notifications = builder.build()) {
            notifications.emit(emission).toCompletableFuture().join();
        }
        Message sent = driver.sent.get(driver.sent.size() - 1);
        return sent.orderingKey();
    }

    private NotificationsBuilder builder() {
        return Notifications.builder()
                .publisher("volume-api.host1")
                .delays(new ManualDelays())
                .topic(VolumeTopic.TOPIC, driver);
    }
}
