package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.Received;
import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.samples.Examples;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.value.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Unusual messages, sent to a real oslo.messaging listener and to a consumer of ours at once: what oslo accepts we accept, and what oslo loses
 * is in our quarantine with the reason, unless we can read it.
 */
class OsloAcceptanceTest {
    private static final String JSON = "application/json";

    private final Topic topic = IronicTopic.TOPIC.named("acceptance_" + UUID.randomUUID());
    private final OsloBroker broker = OsloBroker.find();
    private final BlockingQueue<Received<?>> received = new LinkedBlockingQueue<>();
    private Driver rabbit;
    private Notifications notifications;

    /** What a message is, whether oslo takes it, and why we do not. */
    private record Variant(
            String what,
            @Nullable String contentType,
            @Nullable String contentEncoding,
            byte[] body,
            boolean takenByOslo,
            @Nullable String refusal) {
        String id() {
            return what.replace(' ', '-');
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Variant> variants() {
        return Stream.of(
                taken("as oslo itself", message -> message),
                taken("without unique id", message -> message.without(List.of("_unique_id"))),
                new Variant("without content encoding", JSON, null, wrap(text("without-content-encoding")), true, null),
                taken("extra keys", message -> message.put("more", 1)),
                taken("lower case priority", message -> message.put("priority", "info")),
                taken("error on the info queue", message -> message.put("priority", "ERROR")),
                new Variant("without an envelope", JSON, "utf-8", bytes(text("without-an-envelope")), true, null),
                new Variant(
                        "extra keys of the envelope",
                        JSON,
                        "utf-8",
                        bytes(new String(wrap(text("extra-keys-of-the-envelope")), StandardCharsets.UTF_8)
                                .replace("{\"oslo.version\"", "{\"more\":1,\"oslo.version\"")),
                        true,
                        null),
                new Variant(
                        "raw UTF-8",
                        JSON,
                        "utf-8",
                        wrap(text("raw-UTF-8").replace("my sample", "é \ud83d\ude00")),
                        true,
                        null),
                lostForItsType("no content type", null, "NOT_A_NOTIFICATION at $: found no content type"),
                lostForItsType("plain text", "text/plain", "NOT_A_NOTIFICATION at $: found content type text/plain"),
                lostForItsType("charset in the content type", "application/json; charset=utf-8", null),
                lost(
                        "another version of the envelope",
                        bytes(new String(wrap(text("x")), StandardCharsets.UTF_8).replace("2.0", "3.0")),
                        "NOT_A_NOTIFICATION at $['oslo.version']: found \"3.0\"; readable would be \"2.0\""),
                lost(
                        "message that is an object",
                        bytes("{\"oslo.version\":\"2.0\",\"oslo.message\":" + text("y") + "}"),
                        "NOT_A_NOTIFICATION at $['oslo.message']: found an object; readable would be a text"),
                lost("no JSON", bytes("ping"), "NOT_JSON at $"),
                new Variant("compressed", JSON, "gzip", compressed(wrap(text("compressed"))), false, "NOT_JSON at $"),
                lost(
                        "no priority",
                        wrap(changed("no-priority", message -> message.without(List.of("priority")))),
                        "NOT_A_NOTIFICATION at $['oslo.message']: found no priority"),
                lost(
                        "unknown priority",
                        wrap(changed("unknown-priority", message -> message.put("priority", "LOUD"))),
                        "NOT_A_NOTIFICATION at $['oslo.message'].priority: found \"LOUD\""));
    }

    private static Variant taken(String what, UnaryOperator<ObjectNode> change) {
        return new Variant(what, JSON, "utf-8", wrap(changed(what.replace(' ', '-'), change)), true, null);
    }

    private static Variant lostForItsType(String what, @Nullable String contentType, @Nullable String refusal) {
        return new Variant(what, contentType, "utf-8", wrap(text(what.replace(' ', '-'))), false, refusal);
    }

    private static Variant lost(String what, byte[] body, String refusal) {
        return new Variant(what, JSON, "utf-8", body, false, refusal);
    }

    @BeforeEach
    void subscribe() {
        rabbit = broker.driver();
        notifications = Notifications.builder()
                .publisher("watch.host")
                .topic(topic, rabbit)
                .build();
        notifications
                .subscribe(topic)
                .on(NodePayload.TYPE, (node, one) -> received.add(one))
                .start();
    }

    @AfterEach
    void tidyUp() throws IOException {
        notifications.close();
        rabbit.close();
        broker.forget(topic.name());
        broker.close();
    }

    @Test
    void realListenerAcceptsAndLosesWhatWeThinkItDoes() throws Exception {
        List<Variant> variants = variants().toList();
        Variant last = taken("the last", message -> message);
        Set<String> expected = variants.stream()
                .filter(Variant::takenByOslo)
                .map(Variant::id)
                .collect(Collectors.toCollection(HashSet::new));
        expected.add(last.id());
        try (OsloProgram listener = OsloProgram.listener(broker, topic.name())) {
            for (Variant variant : variants) {
                publish(variant);
            }
            publish(last);

            Map<String, String> priorities = expected.stream()
                    .map(id -> listener.received())
                    .collect(Collectors.toMap(
                            one -> one.get("message_id").asString(),
                            one -> one.get("priority").asString()));
            assertThat(priorities).containsOnlyKeys(expected).containsEntry("error-on-the-info-queue", "error");
            listener.assertSilent();
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void weAcceptWhatOsloAcceptsAndKeepWhatItLoses(Variant variant) throws Exception {
        publish(variant);
        publish(taken("the last", message -> message));

        Received<?> one = take();
        if (variant.refusal() == null) {
            assertThat(one.messageId()).isEqualTo(variant.id());
            assertThat(one.level()).isEqualTo(variant.id().startsWith("error") ? Level.ERROR : Level.INFO);
            assertThat(notifications.quarantine().list()).isEmpty();
            one = take();
        } else {
            assertThat(notifications.quarantine().list()).singleElement().satisfies(kept -> {
                assertThat(kept.reason()).startsWith(variant.refusal());
                assertThat(kept.message().body().toArray()).isEqualTo(variant.body());
            });
        }
        assertThat(one.messageId()).isEqualTo("the-last");
    }

    private void publish(Variant variant) throws IOException {
        broker.publish(topic.name() + ".info", variant.contentType(), variant.contentEncoding(), variant.body());
    }

    private Received<?> take() throws InterruptedException {
        return Objects.requireNonNull(received.poll(30, TimeUnit.SECONDS), "nothing was received");
    }

    /** A notification as oslo.messaging writes it. */
    private static String text(String id) {
        return changed(id, message -> message);
    }

    private static String changed(String id, UnaryOperator<ObjectNode> change) {
        ObjectNode message = (ObjectNode) Examples.parse("{\"publisher_id\":\"ironic-api.host\",\"priority\":\"INFO\","
                + "\"event_type\":\"baremetal.node.console_set.end\",\"_unique_id\":\""
                + UUID.randomUUID().toString().replace("-", "")
                + "\",\"timestamp\":\"2026-11-20 17:02:29.315164\"}");
        message.put("message_id", id);
        message.set(
                "payload",
                Examples.read("ironic/baremetal.node.console_set.end").get("payload"));
        return change.apply(message).toString();
    }

    private static byte[] wrap(String message) {
        return bytes("{\"oslo.version\":\"2.0\",\"oslo.message\":" + Json.from(message) + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compressed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
