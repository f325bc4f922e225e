package dev.herald.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.example.HostPayload;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private final List<String> faults = new ArrayList<>();
    private final Registry registry =
            Registry.of(List.of(VolumeTopic.TOPIC, VolumeTopic.TOPIC.named("copy")), faults::add);

    @Test
    void findsThePayloadsAndEventTypesOfATopic() {
        TopicRegistry topic = registry.topic("storage_notifications");

        assertThat(topic.payload(PayloadName.parse("example/VolumePayload"))).contains(VolumePayload.TYPE);
        assertThat(topic.payload(PayloadName.parse("example/Other"))).isEmpty();
        assertThat(topic.payloadNames()).containsExactly("example/HostPayload", "example/VolumePayload");
        assertThat(topic.type("storage.volume.resize", Level.WARNING)).contains(VolumeEvents.RESIZE.warning());
        assertThat(topic.type("storage.volume.resize", Level.DEBUG)).isEmpty();
        assertThat(topic.types()).isEqualTo(VolumeEvents.GROUP.types());
        assertThat(faults).isEmpty();
    }

    @Test
    void findsAllTheTopicsOfAnEventType() {
        assertThat(registry.topicsOf(VolumeEvents.ATTACH.start()))
                .extracting(found -> found.topic().name())
                .containsExactly("storage_notifications", "copy");
    }

    @Test
    void onePayloadNameBelongsToOneClass() {
        PayloadSchema schema = PayloadSchema.of("example", "HostPayload", "1.0").build();
        PayloadType<String> impostor = PayloadType.of(String.class, schema, new NoCodec());

        TopicRegistry.of(
                Topic.of(
                        "hosts",
                        EventGroup.of(
                                "host",
                                EventType.of("host.add", Level.INFO, HostPayload.TYPE),
                                EventType.of("host.remove", Level.INFO, impostor))),
                faults::add);

        assertThat(faults)
                .containsExactly("topic hosts has two payloads of the name example/HostPayload:"
                        + " dev.herald.example.HostPayload and java.lang.String; one name belongs to one class");
    }

    @Test
    void patternThatSelectsNothingIsToldWithTheNearestEventType() {
        TopicRegistry topic = registry.topic("storage_notifications");

        assertThat(topic.whyNothing(new RoutingPattern("storage.#"))).isEmpty();
        assertThat(topic.whyNothing(new RoutingPattern("storage.volume.attach.end.now")))
                .contains("'storage.volume.attach.end.now' matches no registered event type; did you mean"
                        + " 'storage.volume.attach.end'?");
        assertThat(topic.whyNothing(new RoutingPattern("storage.volume.resize.IN_USE")))
                .as("values are for opting out")
                .isPresent();
    }

    @Test
    void aGroupIsItsOwnEventTypesAndNotThoseOfALongerName() {
        assertThat(images().typesOfGroup("image")).containsExactly("image.create");
        assertThat(images().typesOfGroup("image.member")).containsExactly("image.member.create");
        assertThat(images().typesOfGroup("image.create")).isEmpty();
    }

    @Test
    void optOutOfAGroupIsAcceptedAndAMisspeltOneIsToldWithTheNearest() {
        assertThat(images().whyNoOptOut(new RoutingPattern("image.member"))).isEmpty();
        assertThat(images().whyNoOptOut(new RoutingPattern("image.members")))
                .contains("'image.members' matches no registered event type, and is no group; did you mean"
                        + " 'image.member'?");
        assertThat(images().whyNoOptOut(new RoutingPattern("*")))
                .as("patterns select event types, not groups")
                .isPresent();
    }

    private Registry images() {
        return Registry.of(
                List.of(Topic.of(
                        "images",
                        EventGroup.of("image", EventType.of("image.create", Level.INFO, HostPayload.TYPE)),
                        EventGroup.of(
                                "image.member", EventType.of("image.member.create", Level.INFO, HostPayload.TYPE)))),
                faults::add);
    }

    @Test
    void optOutOfAnyValueIsAcceptedWhereItCanBeAnyText() {
        assertThat(registry.whyNoOptOut(new RoutingPattern("storage.#"))).isEmpty();
        assertThat(registry.whyNoOptOut(new RoutingPattern("storage.volume.resize.IN_USE")))
                .isEmpty();
        assertThat(registry.whyNoOptOut(new RoutingPattern("storage.volume.attach.end.now")))
                .isPresent();
    }

    @Test
    void optOutOfAValueThatCannotBeIsToldWithTheNearestOne() {
        EventType<HostPayload> login = EventType.of("identity.authenticate", Level.INFO, HostPayload.TYPE)
                .optOutBy(host -> "pending", List.of("success", "pending", "on hold"));
        Registry identity = Registry.of(List.of(Topic.of("identity", EventGroup.of("identity", login))), faults::add);

        assertThat(identity.whyNoOptOut(new RoutingPattern("identity.authenticate.pending")))
                .isEmpty();
        assertThat(identity.whyNoOptOut(new RoutingPattern("identity.*.on%20hold")))
                .isEmpty();
        assertThat(identity.whyNoOptOut(new RoutingPattern("identity.authenticate.pendin")))
                .contains(
                        "'identity.authenticate.pendin' matches no registered event type, and is no group; did you mean"
                                + " 'identity.authenticate.pending'?");
        assertThat(identity.whyNoOptOut(new RoutingPattern("identity.authenticate.success.now")))
                .isPresent();
    }

    private static final class NoCodec implements PayloadCodec<String> {
        @Override
        public void write(String payload, DataWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String read(DataReader in) {
            throw new UnsupportedOperationException();
        }
    }
}
