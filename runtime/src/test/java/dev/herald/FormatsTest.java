package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.driver.Message;
import dev.herald.event.Topic;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.NativeFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written where, and how what comes back is recognized. */
class FormatsTest {
    private final FakeDriver oslo = FakeDriver.delivering("oslo");
    private final FakeDriver kafka = FakeDriver.delivering("kafka");
    private final FakeDriver log = FakeDriver.forPeople("log");
    private final Topic other = VolumeTopic.TOPIC.named("other");
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final List<String> received = new CopyOnWriteArrayList<>();

    /** The native format behind another media type. */
    private record Tagged(String contentType) implements Format {
        @Override
        public boolean recognizes(Message message) {
            return message.contentType().equals(contentType);
        }

        @Override
        public Message write(Envelope envelope) {
            return as(new NativeFormat().write(envelope), contentType);
        }

        @Override
        public Envelope read(Message message, Limits limits) {
            return new NativeFormat().read(message, limits);
        }

        @Override
        public String payloadPath() {
            return "$.payload";
        }

        @Override
        public String toString() {
            return contentType;
        }
    }

    @Test
    void oneEmissionGoesToTwoDriversInTwoFormats() {
        try (Notifications notifications = builder()
                .topic(VolumeTopic.TOPIC, oslo, kafka)
                .format(oslo, new Tagged("a/oslo"))
                .format(kafka, new Tagged("a/kafka"))
                .build()) {
            emit(notifications);
        }

        assertThat(oslo.sent).extracting(Message::contentType).containsExactly("a/oslo");
        assertThat(kafka.sent).extracting(Message::contentType).containsExactly("a/kafka");
        assertThat(oslo.sent.get(0).headers()).isEqualTo(kafka.sent.get(0).headers());
    }

    @Test
    void driverCountsMoreThanTopicAndTopicMoreThanTheUsual() {
        try (Notifications notifications = builder()
                .topic(VolumeTopic.TOPIC, oslo, kafka)
                .topic(other, oslo, kafka)
                .format(new Tagged("a/usual"))
                .format(other, new Tagged("a/topic"))
                .format(oslo, new Tagged("a/driver"))
                .build()) {
            emit(notifications);
        }

        assertThat(oslo.sent).extracting(Message::contentType).containsExactly("a/driver", "a/driver");
        assertThat(kafka.sent).extracting(Message::contentType).containsExactly("a/usual", "a/topic");
    }

    @Test
    void peopleReadTheNativeFormatUnlessTheirDriverHasAnother() {
        FakeDriver otherLog = FakeDriver.forPeople("other log");
        try (Notifications notifications = builder()
                .topic(VolumeTopic.TOPIC, log, otherLog)
                .format(new Tagged("a/usual"))
                .format(VolumeTopic.TOPIC, new Tagged("a/topic"))
                .format(otherLog, new Tagged("a/log"))
                .build()) {
            emit(notifications);
        }

        assertThat(log.sent).extracting(Message::contentType).containsExactly(NativeFormat.CONTENT_TYPE);
        assertThat(otherLog.sent).extracting(Message::contentType).containsExactly("a/log");
        assertThat(log.sent.get(0).body().utf8()).doesNotContain("secret");
    }

    @Test
    void topicsAndDriversOfOneFormatShareTheBytes() {
        try (Notifications notifications = builder()
                .topic(VolumeTopic.TOPIC, oslo, kafka)
                .topic(other, oslo)
                .build()) {
            emit(notifications);
        }

        assertThat(oslo.sent.get(1).body())
                .isSameAs(oslo.sent.get(0).body())
                .isSameAs(kafka.sent.get(0).body());
    }

    @Test
    void formatForWhatIsNotThereIsAFault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder()
                        .topic(VolumeTopic.TOPIC, oslo)
                        .format(kafka, new NativeFormat())
                        .format(other, new NativeFormat())
                        .build())
                .withMessageContaining("format native is for driver kafka, which no topic has; there are [oslo]")
                .withMessageContaining(
                        "format native is for topic other, which is not given; there are [storage_notifications]");
    }

    @Test
    void whatIsReceivedMayBeInAnyFormatThatIsKnown() {
        try (Notifications notifications = subscribed(builder()
                .topic(VolumeTopic.TOPIC, oslo)
                .format(oslo, new NativeFormat())
                .format(VolumeTopic.TOPIC, new Tagged("a/topic")))) {
            emit(notifications);
            Message message = oslo.sent.get(0);

            for (String contentType : List.of(NativeFormat.CONTENT_TYPE, "a/topic")) {
                FakeIncoming incoming = new FakeIncoming(as(message, contentType));
                oslo.handOver(incoming);
                assertThat(incoming.end()).isEqualTo("acknowledged");
            }

            assertThat(received).containsExactly("system", "system");
        }
    }

    @Test
    void withoutARoutingKeyTheEventTypeInTheBodyIsSelected() {
        try (Notifications notifications =
                builder().topic(VolumeTopic.TOPIC, oslo).quarantine(quarantine).build()) {
            for (String pattern : List.of("storage.volume.#", "storage.host.#")) {
                notifications
                        .subscribe(VolumeTopic.TOPIC)
                        .on(VolumePayload.TYPE, (volume, one) -> received.add(pattern))
                        .matching(pattern)
                        .start();
                emit(notifications);
                Message sent = oslo.sent.get(0);
                FakeIncoming incoming = new FakeIncoming(
                        new Message(sent.topic(), "", Optional.empty(), Map.of(), sent.contentType(), sent.body()));
                oslo.handOver(incoming);
                assertThat(incoming.end()).isEqualTo("acknowledged");
            }

            assertThat(received).containsExactly("storage.volume.#");
            assertThat(notifications.statistics().unhandled()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"a\":1,\"b\":{}} | content type application/json and an object with a, b",
                "application/json | [1] | content type application/json and an array",
                "application/json | {} | content type application/json and an empty object",
                "text/plain | {} | content type text/plain",
                "'' | {} | no content type"
            })
    void whatNothingRecognizesGoesToQuarantineWithTheReason(String contentType, String body, String found) {
        try (Notifications notifications = subscribed(builder().topic(VolumeTopic.TOPIC, oslo))) {
            emit(notifications);
            Message message = oslo.sent.get(0);
            FakeIncoming foreign = new FakeIncoming(new Message(
                    message.topic(), message.routingKey(), Optional.empty(), Map.of(), contentType, Bytes.utf8(body)));

            oslo.handOver(foreign);

            assertThat(foreign.end()).isEqualTo("acknowledged");
            assertThat(quarantine.list())
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason())
                            .startsWith(
                                    "NOT_A_NOTIFICATION at $: found " + found + "; readable would be one of native"));
        }
    }

    private Notifications subscribed(NotificationsBuilder builder) {
        Notifications notifications = builder.quarantine(quarantine).build();
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(
                        VolumePayload.TYPE,
                        (volume, one) -> received.add(volume.name().orElse("")))
                .start();
        return notifications;
    }

    private static Message as(Message message, String contentType) {
        return new Message(
                message.topic(),
                message.routingKey(),
                message.orderingKey(),
                message.headers(),
                contentType,
                message.body());
    }

    private static void emit(Notifications notifications) {
        notifications
                .emit(VolumeEvents.ATTACH.start(Volumes.volume("system")))
                .toCompletableFuture()
                .join();
    }

    private static NotificationsBuilder builder() {
        return Notifications.builder().publisher("volume-api.host1").delays(new ManualDelays());
    }
}
