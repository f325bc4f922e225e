package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.event.Topic;
import dev.herald.example.HostPayload;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.wire.RefusedException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiveTest extends ReceivingFixture {
    @Test
    void payloadThatIsNotRegisteredIsAcknowledgedAndCounted() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> calls.add("handled"))
                .start();
        String body =
                message(VolumeEvents.ATTACH.start(Volumes.volume())).body().utf8();

        String end = receive(incoming(body.replace("VolumePayload", "SnapshotPayload")))
                .end();

        assertThat(end).isEqualTo("acknowledged");
        assertThat(notifications.statistics().unknown()).isEqualTo(1);
        assertThat(calls).isEmpty();
    }

    @Test
    void payloadWithoutAHandlerIsAcknowledgedAndCountedEvenIfItCouldNotBeRead() {
        subscribe()
                .on(HostPayload.TYPE, (host, received) -> calls.add("handled"))
                .start();
        String body =
                message(VolumeEvents.ATTACH.start(Volumes.volume())).body().utf8();

        String end =
                receive(incoming(body.replace("\"size_bytes\"", "\"other\""))).end();

        assertThat(end).isEqualTo("acknowledged");
        assertThat(notifications.statistics().unhandled()).isEqualTo(1);
    }

    @Test
    void messageThatCannotBeReadIsQuarantinedAtOnceWithItsBytes() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> calls.add("handled"))
                .start();
        String body =
                message(VolumeEvents.ATTACH.start(Volumes.volume())).body().utf8();

        FakeIncoming incoming = receive(incoming(body.replace("\"1.2\"", "\"2.0\"")));

        assertThat(incoming.end()).isEqualTo("acknowledged");
        assertThat(quarantine.list()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.kind()).contains(RefusedException.Kind.UNSUPPORTED_MACRO);
            assertThat(quarantined.attempts()).isZero();
            assertThat(quarantined.message().body())
                    .isEqualTo(incoming.message().body());
        });
        assertThat(delays.asked).isEmpty();
    }

    @Test
    void messageThatIsNoJsonIsRejectedOrSkippedWhereThePolicySaysSo() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {})
                .unreadable(Unreadable.REJECT)
                .start();
        assertThat(receive(incoming("{")).end()).startsWith("rejected: NOT_JSON at $");

        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {})
                .unreadable(Unreadable.SKIP)
                .start();
        assertThat(receive(incoming("{")).end()).isEqualTo("acknowledged");
        assertThat(quarantine.list()).isEmpty();
    }

    @Test
    void handledMessageIsDroppedWhenItComesAgain() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    if (calls.size() == 1) {
                        throw new IllegalStateException("the first one is not handled");
                    }
                })
                .attempts(1)
                .dropDuplicates(2)
                .start();
        Message message = volume("data").message();

        for (int i = 0; i < 4; i++) {
            assertThat(receive(new FakeIncoming(message)).end()).isEqualTo("acknowledged");
        }

        assertThat(calls).containsExactly("data", "data");
        assertThat(notifications.statistics().duplicates()).isEqualTo(2);
    }

    @Test
    void onlyTheLastMessageIdsAreRemembered() {
        Duplicates duplicates = new Duplicates(2);

        duplicates.add("a");
        duplicates.add("b");
        assertThat(duplicates.contains("a")).isTrue();
        duplicates.add("c");

        assertThat(duplicates.contains("a")).isTrue();
        assertThat(duplicates.contains("b")).isFalse();
        assertThat(duplicates.contains("c")).isTrue();
    }

    @Test
    void relayLosesNothingThatItDoesNotKnow() {
        FakeDriver other = FakeDriver.delivering("other");
        FakeDriver people = FakeDriver.forPeople("people");
        Topic copy = VolumeTopic.TOPIC.named("copy");
        try (Notifications relay = builder().topic(copy, other, people).build()) {
            relay.subscribe(VolumeTopic.TOPIC)
                    .on(VolumePayload.TYPE, (volume, received) -> {
                        assertThat(received.unknown())
                                .containsExactly(
                                        Map.entry("$.payload['example_object.data'].zone", Json.parse("\"north\"")));
                        assertThat(received.toString()).doesNotContain("north");
                        assertThat(received.unknown()).hasToString("[$.payload['example_object.data'].zone]");
                        relay.forward(received, copy);
                        assertThat(relay.forward(received, Topic.of("cop"))
                                        .toCompletableFuture()
                                        .join()
                                        .outcome())
                                .isEqualTo(new Outcome.Refused(
                                        "topic cop was not given to the builder; did you mean 'copy'?",
                                        Optional.empty()));
                    })
                    .start();
            String body =
                    message(VolumeEvents.ATTACH.start(Volumes.volume())).body().utf8();
            FakeIncoming incoming =
                    incoming(body.replace("\"1.2\"", "\"1.3\"").replace("\"uuid\":", "\"zone\":\"north\",\"uuid\":"));

            assertThat(receive(incoming).end()).isEqualTo("acknowledged");
            assertThat(relay.statistics().handled()).isEqualTo(1);
            assertThat(other.sent).containsExactly(incoming.message().to("copy"));
            assertThat(people.sent)
                    .singleElement()
                    .satisfies(message -> assertThat(message.body().utf8())
                            .contains("\"auth_password\":\"***\"")
                            .doesNotContain("north"));
        }
    }

    @Test
    void levelIsReadInAnyCaseAndItsTextIsKept() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> calls.add(received.level() + " " + received.priority()))
                .start();
        String body =
                message(VolumeEvents.ATTACH.start(Volumes.volume())).body().utf8();

        receive(incoming(body.replace("\"INFO\"", "\"audit\""))).end();
        receive(incoming(body.replace("\"INFO\"", "\"Warn\""))).end();

        assertThat(calls).containsExactly("INFO audit", "WARNING Warn");
    }

    @Test
    void handlersOfOneTypeAreCalledInOrder() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> calls.add("first"))
                .on(VolumePayload.TYPE, (volume, received) -> calls.add("second"))
                .start();

        receive(volume("data")).end();

        assertThat(calls).containsExactly("first", "second");
    }

    private FakeIncoming incoming(String body) {
        return new FakeIncoming(new Message(
                VolumeTopic.TOPIC.name(),
                "storage.volume.attach.start",
                Optional.empty(),
                Map.of(),
                "application/json",
                Bytes.utf8(body)));
    }
}
