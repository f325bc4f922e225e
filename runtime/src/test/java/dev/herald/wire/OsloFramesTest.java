package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What real oslo.messaging 14.0.3 sent, captured on RabbitMQ. */
class OsloFramesTest {
    /** A frame. */
    private record Frame(String name, String body, String contentType, String routingKey) {
        Message message() {
            return new Message(
                    "ironic_versioned_notifications",
                    routingKey,
                    Optional.empty(),
                    Map.of(),
                    contentType,
                    Bytes.utf8(body));
        }

        /** The notification, without its envelope. */
        Map<String, Json> members() {
            Map<String, Json> members = Envelopes.members(body);
            return members.containsKey("oslo.message")
                    ? Envelopes.members(
                            Json.parse(body).toTree().get("oslo.message").asString())
                    : members;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Frame> frames() throws IOException {
        List<Frame> frames = new ArrayList<>();
        for (String file : List.of("messagingv2-frames.json", "messaging-frames.json")) {
            try (InputStream in =
                    Objects.requireNonNull(OsloFramesTest.class.getResourceAsStream("/oslo-wire/" + file), file)) {
                for (JsonNode frame :
                        Json.parse(Bytes.of(in.readAllBytes()).utf8()).toTree()) {
                    frames.add(new Frame(
                            file + " " + frames.size(),
                            frame.get("body_utf8").asString(),
                            frame.get("properties").get("content_type").asString(),
                            frame.get("delivery_info").get("routing_key").asString()));
                }
            }
        }
        return frames;
    }

    @Test
    void bothDriversAreThere() throws IOException {
        assertThat(frames().stream().map(frame -> Outline.of(frame.message())))
                .contains(Outline.OSLO_ENVELOPE, Outline.NOTIFICATION);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void frameIsRead(Frame frame) {
        Envelope envelope = read(frame);

        Map<String, Json> members = frame.members();
        assertThat(text(envelope.messageId())).isEqualTo(members.get("message_id"));
        assertThat(text(envelope.publisherId())).isEqualTo(members.get("publisher_id"));
        assertThat(text(envelope.eventType())).isEqualTo(members.get("event_type"));
        assertThat(text(envelope.priority())).isEqualTo(members.get("priority"));
        assertThat(Json.parse(envelope.payload().utf8())).isEqualTo(members.get("payload"));
        assertThat(text(envelope.timestamp().toString().replace('T', ' ').replace("Z", "")))
                .isEqualTo(members.get("timestamp"));
        assertThat(envelope.identity()).hasToString("Optional[ironic/NodeCorrectedPowerStatePayload 1.16]");
        members.keySet().removeIf(name -> !name.startsWith("_context_"));
        assertThat(envelope.context()).hasSameSizeAs(members);
        envelope.context()
                .forEach((name, value) -> assertThat(value).as(name).isEqualTo(members.get("_context_" + name)));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void whatWeWriteIsEqualMemberForMember(Frame frame) {
        boolean wrapped = Outline.of(frame.message()) == Outline.OSLO_ENVELOPE;

        Message ours = (wrapped ? OsloFormat.v2() : OsloFormat.v1()).write(read(frame));

        Frame written = new Frame("ours", ours.body().utf8(), ours.contentType(), "");
        assertThat(ours.contentType()).isEqualTo(frame.contentType());
        assertThat(outside(written)).isEqualTo(outside(frame));
        Map<String, Json> members = written.members();
        Map<String, Json> expected = frame.members();
        assertThat(members.get("_unique_id").toString())
                .matches("\"[0-9a-f]{32}\"")
                .isNotEqualTo(expected.get("_unique_id").toString());
        members.remove("_unique_id");
        expected.remove("_unique_id");
        assertThat(members).isEqualTo(expected);
    }

    /** What is around the notification. */
    private static Map<String, Json> outside(Frame frame) {
        Map<String, Json> members = Envelopes.members(frame.body());
        Stream.of("oslo.message", "payload").forEach(members::remove);
        return members.containsKey("oslo.version") ? members : Map.of();
    }

    private static Envelope read(Frame frame) {
        return Format.of(frame.message(), Format.builtIn(), Limits.DEFAULT).read(frame.message(), Limits.DEFAULT);
    }

    private static Json text(String text) {
        return Json.from(text);
    }
}
