package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Level;
import dev.herald.driver.noop.NoopDriver;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.example.HostPayload;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NotificationsBuilderTest {
    @Test
    void allFaultsAreToldAtOnce() {
        NotificationsBuilder builder = Notifications.builder()
                .topic(VolumeTopic.TOPIC)
                .topic(VolumeTopic.TOPIC, new NoopDriver())
                .inFlight(0)
                .block(Duration.ofSeconds(-1))
                .sendTimeout(Duration.ZERO)
                .drain(Duration.ofSeconds(-2))
                .optOut("storage.v*");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        notifications cannot be built:
                        - no publisher: say who emits, with publisher("service.host")
                        - inFlight is 0, but must be at least 1
                        - block is PT-1S, but must not be negative
                        - sendTimeout is PT0S, but must be more than zero
                        - drain is PT-2S, but must not be negative
                        - topic storage_notifications has no driver; give it at least one, a NoopDriver if nothing is to be sent
                        - topic storage_notifications is given twice; give it once, with all its groups and drivers
                        - optOut: 'storage.v*' is not a pattern: 'v*' is no word; a word is '*', '#', or letters, digits, '_', '-' and '%'""");
    }

    @Test
    void atLeastOneTopicIsNeeded() {
        assertThatThrownBy(() -> Notifications.builder().publisher("p").build())
                .hasMessageContaining("no topic: give at least one, with topic(topic, driver)");
    }

    @Test
    void eventTypeThatIsBoundTwiceAtOneLevelNamesBothPayloads() {
        Topic topic = Topic.of(
                "storage",
                EventGroup.of("one", EventType.of("volume.create", Level.INFO, VolumePayload.TYPE)),
                EventGroup.of("two", EventType.of("volume.create", Level.INFO, HostPayload.TYPE)));

        assertThatThrownBy(() -> Notifications.builder()
                        .publisher("p")
                        .topic(topic, new NoopDriver())
                        .build())
                .hasMessageContaining(
                        "topic storage binds volume.create at INFO twice: to"
                                + " dev.herald.example.VolumePayload in group one, and to dev.herald.example.HostPayload in group two");
    }

    @Test
    void subscriptionTellsAllItsFaultsAtOnce() {
        Topic hosts = Topic.of("hosts", EventGroup.of("host", EventType.of("host.add", Level.INFO, HostPayload.TYPE)));
        NoopDriver driver = new NoopDriver();
        try (Notifications notifications =
                Notifications.builder().publisher("p").topic(hosts, driver).build()) {
            SubscriptionBuilder builder = notifications
                    .subscribe(hosts)
                    .on(VolumePayload.TYPE, (volume, received) -> {})
                    .matching("a..b")
                    .group(" ")
                    .concurrency(0)
                    .attempts(0)
                    .backoff(Duration.ofSeconds(2), Duration.ofSeconds(1))
                    .dropDuplicates(0)
                    .from(new NoopDriver());

            assertThatThrownBy(builder::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("""
                            subscription to hosts cannot be built:
                            - payload example/VolumePayload is not registered for the topic; did you mean 'example/HostPayload'?
                            - matching: 'a..b' is not a pattern: '' is no word; a word is '*', '#', or letters, digits, '_', '-' and '%'
                            - the name of the group is blank
                            - concurrency is 0, but must be at least 1
                            - attempts are 0, but must be at least 1
                            - backoff is PT2S up to PT1S, but must not be negative, nor the longest be shorter
                            - dropDuplicates remembers 0 ids, but must remember at least 1
                            - driver noop is none of the topic's; there are [noop]""");
            assertThatThrownBy(() -> notifications.subscribe(hosts).start())
                    .hasMessageContaining(
                            "no handler: give at least one, with on(type, handler) or onBatch(type, handler)");
            assertThatThrownBy(() -> notifications
                            .subscribe(hosts)
                            .on(HostPayload.TYPE, (host, received) -> {})
                            .onBatch(HostPayload.TYPE, batch -> {})
                            .inBatches(0, Duration.ofMillis(-1))
                            .start())
                    .hasMessageContainingAll(
                            "on(…) and onBatch(…): take one of the two, or two subscriptions",
                            "batches of 0 messages, but must be of at least 1",
                            "batches wait PT-0.001S, but must not be negative");
            assertThatThrownBy(() -> notifications
                            .subscribe(hosts)
                            .on(HostPayload.TYPE, (host, received) -> {})
                            .inBatches(10, Duration.ZERO)
                            .start())
                    .hasMessageContaining("inBatches(…), but no handler that takes batches");
            assertThatThrownBy(() -> notifications.subscribe(Topic.of("host")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("topic host was not given to the builder; did you mean 'hosts'?");
        }
    }

    @Test
    void levelIsInfoUnlessItIsSet() {
        try (Notifications notifications = Notifications.builder()
                .publisher("p")
                .topic(VolumeTopic.TOPIC, new NoopDriver())
                .build()) {
            assertThat(notifications.level()).contains(Level.INFO);
            notifications.level(Level.ERROR);
            assertThat(notifications.level()).contains(Level.ERROR);
            notifications.silence();
            assertThat(notifications.level()).isEmpty();
        }
    }
}
