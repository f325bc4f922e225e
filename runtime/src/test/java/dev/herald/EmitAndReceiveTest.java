package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.Emission;
import dev.herald.example.HostDefinition;
import dev.herald.example.HostPayload;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import dev.herald.schema.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmitAndReceiveTest {
    private static final Instant NOW = Instant.parse("2026-11-20T17:02:29.315164Z");

    private final MemoryDriver memory = new MemoryDriver();
    private final Notifications notifications = Notifications.builder()
            .publisher("volume-api.host1")
            .topic(VolumeTopic.TOPIC, memory)
            .clock(() -> NOW.plusNanos(789))
            .build();
    private final List<Received<?>> received = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        notifications.close();
        memory.close();
    }

    @Test
    void payloadArrivesWithAllThatIsKnownOfIt() {
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, one) -> received.add(one))
                .start();
        UUID id = UUID.randomUUID();

        Receipt receipt = emit(VolumeEvents.ATTACH.start(Volumes.volume()).id(id));

        settle();
        assertThat(receipt.messageId()).isEqualTo(id.toString());
        assertThat(receipt.outcome()).isEqualTo(new Outcome.Delivered(Routed.YES));
        assertThat(received).singleElement().satisfies(one -> {
            assertThat(one.payload()).isEqualTo(Volumes.volume());
            assertThat(one.version()).isEqualTo(Version.parse("1.2"));
            assertThat(one.unknown()).isEmpty();
            assertThat(one.topic()).isEqualTo("storage_notifications");
            assertThat(one.messageId()).isEqualTo(id.toString());
            assertThat(one.publisherId()).isEqualTo("volume-api.host1");
            assertThat(one.eventType()).isEqualTo("storage.volume.attach.start");
            assertThat(one.level()).isEqualTo(Level.INFO);
            assertThat(one.priority()).isEqualTo("INFO");
            assertThat(one.timestamp()).isEqualTo(NOW);
            assertThat(one.message()).isEqualTo(memory.broker().sent().get(0));
        });
        assertThat(notifications.statistics()).isEqualTo(new Statistics(1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void eachPayloadGoesToItsOwnHandlers() {
        List<String> calls = Collections.synchronizedList(new ArrayList<>());
        Handler<HostDefinition> any = (host, one) -> calls.add("any host " + host.port());
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(
                        VolumePayload.TYPE,
                        (volume, one) -> calls.add("volume " + volume.name().orElse("")))
                .on(HostPayload.TYPE, (host, one) -> calls.add("host " + host.port()))
                .on(HostPayload.TYPE, any)
                .on(HostPayload.TYPE, this::remember)
                .start();

        emit(VolumeEvents.RESIZE.info(Volumes.volume("logs")));
        emit(VolumeEvents.RESIZE.warning(Volumes.host()));

        settle();
        assertThat(calls).containsExactly("volume logs", "host 3260", "any host 3260");
        assertThat(received).singleElement().extracting(Received::payload).isEqualTo(Volumes.host());
    }

    @Test
    void onlyWhatMatchesAPatternIsReceived() {
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, one) -> received.add(one))
                .matching("storage.*.attach.#", "storage.volume.nothing")
                .start();

        emit(VolumeEvents.RESIZE.info(Volumes.volume()));
        emit(VolumeEvents.ATTACH.end(Volumes.volume()));

        settle();
        assertThat(received).extracting(Received::eventType).containsExactly("storage.volume.attach.end");
        assertThat(notifications.statistics().received()).isEqualTo(1);
    }

    @Test
    void receivedTellsNoBodyInItsText() {
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, one) -> received.add(one))
                .start();

        emit(VolumeEvents.ATTACH.start(Volumes.volume()));

        settle();
        assertThat(received.get(0).toString())
                .startsWith("storage.volume.attach.start ")
                .endsWith(" from volume-api.host1: VolumePayload 1.2");
    }

    private void remember(HostDefinition host, Received<? extends HostDefinition> one) {
        received.add(one);
    }

    private Receipt emit(Emission<?> emission) {
        return notifications.emit(emission).toCompletableFuture().join();
    }

    private void settle() {
        assertThat(memory.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
    }
}
