package dev.herald;

import dev.herald.driver.Message;
import dev.herald.event.Emission;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** What tests of receiving share: messages are made with a driver that keeps them, and handed over by hand. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class ReceivingFixture {
    static final Instant NOW = Instant.parse("2026-11-20T17:02:29Z");

    final FakeDriver driver = FakeDriver.delivering("fake");
    final ManualDelays delays = new ManualDelays();
    final InMemoryQuarantine quarantine = new InMemoryQuarantine(2);
    final List<String> calls = new CopyOnWriteArrayList<>();
    final Notifications notifications = builder().build();

    NotificationsBuilder builder() {
        return Notifications.builder()
                .publisher("volume-api.host1")
                .topic(VolumeTopic.TOPIC, driver)
                .quarantine(quarantine)
                .clock(() -> NOW)
                .drain(Duration.ofSeconds(10))
                .delays(delays)
                .chance(() -> 0.5);
    }

    @AfterEach
    void close() {
        notifications.close();
    }

    SubscriptionBuilder subscribe() {
        return notifications.subscribe(VolumeTopic.TOPIC);
    }

    /** What one volume makes of it, as it would come from a driver. */
    FakeIncoming volume(String name) {
        return new FakeIncoming(message(VolumeEvents.ATTACH.start(Volumes.volume(name))));
    }

    Message message(Emission<?> emission) {
        notifications.emit(emission).toCompletableFuture().join();
        return driver.sent.get(driver.sent.size() - 1);
    }

    FakeIncoming receive(FakeIncoming incoming) {
        driver.handOver(incoming);
        return incoming;
    }
}
