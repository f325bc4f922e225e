package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.event.Topic;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.wire.CloudEventsBinding;
import dev.herald.wire.CloudEventsFormat;
import dev.herald.wire.Format;
import dev.herald.wire.NativeFormat;
import dev.herald.wire.OsloFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notifications from emission to handler in each of the formats; the receiver is told of none. */
class EnvelopesEndToEndTest {
    private static final Topic OTHER = VolumeTopic.TOPIC.named("other");

    private final FakeDriver driver = FakeDriver.delivering("fake");
    private final FakeDriver log = FakeDriver.forPeople("log");
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final List<Received<VolumePayload>> received = new CopyOnWriteArrayList<>();
    private final Notifications receiver = Notifications.builder()
            .publisher("watcher.host1")
            .topic(VolumeTopic.TOPIC, driver)
            .topic(OTHER, driver, log)
            .quarantine(quarantine)
            .build();

    static Stream<Format> formats() {
        return Stream.of(
                new NativeFormat(),
                OsloFormat.v1().context(() -> Map.of("request_id", "req-1")),
                OsloFormat.v2().context(() -> Map.of("request_id", "req-1")),
                CloudEventsFormat.structured("org.openstack"),
                CloudEventsFormat.binary("org.openstack", CloudEventsBinding.KAFKA),
                CloudEventsFormat.binary("org.openstack", CloudEventsBinding.AMQP));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void payloadArrivesAsItWas(Format format) {
        subscribe();

        hand(emit(format));

        assertThat(quarantine.list()).isEmpty();
        assertThat(received).singleElement().satisfies(one -> {
            assertThat(one.payload()).isEqualTo(Volumes.volume("system"));
            assertThat(one.eventType()).isEqualTo(VolumeEvents.ATTACH.start().name());
            assertThat(one.publisherId()).isEqualTo("volume-api.host1");
            assertThat(one.context())
                    .isEqualTo(format instanceof OsloFormat ? Map.of("request_id", Json.parse("\"req-1\"")) : Map.of());
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void relaySendsTheSameBytesWithTheSameHeadersAndContentType(Format format) {
        subscribe();
        Message sent = emit(format);
        hand(sent);

        receiver.forward(received.get(0), OTHER).toCompletableFuture().join();

        Message relayed = driver.sent.get(driver.sent.size() - 1);
        assertThat(relayed).isEqualTo(sent.to("other"));
        assertThat(log.sent).singleElement().satisfies(masked -> {
            assertThat(masked.contentType()).isEqualTo("application/json");
            assertThat(masked.body().utf8()).startsWith("{\"message_id\":").doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsSensitiveIsMaskedForPeople(Format format) {
        Message forMachines = emit(format);
        Message forPeople;
        try (Notifications notifications = Notifications.builder()
                .publisher("volume-api.host1")
                .topic(VolumeTopic.TOPIC, log)
                .format(log, format)
                .build()) {
            notifications
                    .emit(VolumeEvents.ATTACH.start(Volumes.volume("system")))
                    .toCompletableFuture()
                    .join();
            forPeople = log.sent.get(0);
        }

        assertThat(forMachines.body().utf8()).contains("secret");
        assertThat(forPeople.body().utf8()).contains("***").doesNotContain("secret");
        assertThat(forPeople.headers().values()).noneMatch(value -> value.contains("secret"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void pathsBeginWhereTheFormatHasThePayload(Format format) {
        subscribe();
        Message sent = emit(format);
        String quote = format.payloadPath().contains("oslo") ? "\\\"" : "\"";

        hand(with(
                sent,
                quote + "replicas" + quote + ":",
                quote + "color" + quote + ":1," + quote + "replicas" + quote + ":"));
        hand(with(
                sent,
                quote + "replicas" + quote + ":",
                quote + "replicas" + quote + ":true," + quote + "was" + quote + ":"));

        String data = format.payloadPath() + "['example_object.data']";
        assertThat(received)
                .singleElement()
                .satisfies(one -> assertThat(one.unknown()).containsOnlyKeys(data + ".color"));
        assertThat(quarantine.list())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.reason()).startsWith("WRONG_TYPE at " + data + ".replicas: found true"));
    }

    private void subscribe() {
        receiver.subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, one) -> received.add(one))
                .start();
    }

    /** What a producer sends that writes a format. */
    private static Message emit(Format format) {
        FakeDriver broker = FakeDriver.delivering("broker");
        try (Notifications notifications = Notifications.builder()
                .publisher("volume-api.host1")
                .topic(VolumeTopic.TOPIC, broker)
                .format(broker, format)
                .build()) {
            notifications
                    .emit(VolumeEvents.ATTACH.start(Volumes.volume("system")))
                    .toCompletableFuture()
                    .join();
        }
        return broker.sent.get(0);
    }

    private void hand(Message message) {
        FakeIncoming incoming = new FakeIncoming(message);
        driver.handOver(incoming);
        assertThat(incoming.end()).isEqualTo("acknowledged");
    }

    private static Message with(Message message, String text, String replacement) {
        return new Message(
                message.topic(),
                message.routingKey(),
                message.orderingKey(),
                message.headers(),
                message.contentType(),
                Bytes.utf8(message.body().utf8().replace(text, replacement)));
    }
}
