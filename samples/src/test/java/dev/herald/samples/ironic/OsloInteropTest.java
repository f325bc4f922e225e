package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.Received;
import dev.herald.SubscriptionBuilder;
import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.Topic;
import dev.herald.samples.Examples;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.value.Json;
import dev.herald.wire.OsloFormat;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Serialization;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Real oslo.messaging on the other side of a real RabbitMQ, in both directions. */
class OsloInteropTest {
    private static final List<String> EXAMPLES = List.of(
            "baremetal.chassis.update.end",
            "baremetal.deploy_template.update.end",
            "baremetal.node.console_set.end",
            "baremetal.node.maintenance_set.start",
            "baremetal.node.power_set.start",
            "baremetal.node.power_state_corrected.success",
            "baremetal.node.provision_set.start",
            "baremetal.node.update.end",
            "baremetal.port.update.end",
            "baremetal.portgroup.update.end",
            "baremetal.volumeconnector.update.end",
            "baremetal.volumetarget.update.end");

    private static final Map<String, Level> LEVELS = Map.of(
            "audit", Level.INFO,
            "debug", Level.DEBUG,
            "info", Level.INFO,
            "warn", Level.WARNING,
            "error", Level.ERROR,
            "critical", Level.CRITICAL,
            "sample", Level.INFO);

    /** Names that oslo.messaging lets pass; it keeps back all others. */
    private static final String CONTEXT =
            "{\"request_id\":\"req-1\",\"is_admin\":true,\"user_id\":\"ü\",\"roles\":[\"admin\"],\"global_request_id\":null}";

    private final Topic topic = IronicTopic.TOPIC.named("interop_" + UUID.randomUUID());
    private final OsloBroker broker = OsloBroker.find();
    private final BlockingQueue<Received<?>> received = new LinkedBlockingQueue<>();

    static Stream<OsloFormat> formats() {
        return Stream.of(OsloFormat.v2(), OsloFormat.v1());
    }

    @AfterEach
    void tidyUp() throws IOException {
        broker.forget(topic.name());
        broker.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void realListenerReceivesEveryNotificationOfIronic(OsloFormat format) throws IOException {
        Map<String, Object> context = Map.of("request_id", "req-1", "roles", List.of("admin"));
        try (OsloProgram listener = OsloProgram.listener(broker, topic.name());
                Driver rabbit = broker.driver();
                MemoryDriver memory = new MemoryDriver();
                Notifications notifications = Notifications.builder()
                        .publisher("ironic-conductor.hostname01")
                        .topic(topic, rabbit, memory)
                        .format(format.context(() -> context))
                        .build()) {
            new EveryNotification(notifications).emit();

            List<Message> sent = memory.broker().sent();
            assertThat(sent)
                    .allSatisfy(message ->
                            assertThat(message.headers()).containsKeys("namespace", "name", "version", "level"));
            Map<String, JsonNode> expected = new LinkedHashMap<>();
            sent.forEach(message -> {
                JsonNode notification = notification(message);
                expected.put(notification.get("message_id").asString(), notification);
            });
            assertThat(expected).hasSameSizeAs(sent).hasSizeGreaterThan(100);
            for (int i = 0; i < sent.size(); i++) {
                JsonNode one = listener.received();
                assertEqual(
                        one,
                        Objects.requireNonNull(
                                expected.remove(one.get("message_id").asString())));
            }
            listener.assertSilent();
        }
    }

    /** What a message is within its envelope. */
    private static JsonNode notification(Message message) {
        JsonNode body = Examples.parse(message.body().utf8());
        return body.has("oslo.message")
                ? Examples.parse(body.get("oslo.message").asString())
                : body;
    }

    private static void assertEqual(JsonNode received, JsonNode sent) {
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        expected.put("priority", sent.get("priority").asString().toLowerCase(Locale.ROOT));
        Stream.of("publisher_id", "event_type", "payload", "message_id", "timestamp")
                .forEach(member -> expected.set(member, sent.get(member)));
        ObjectNode context = expected.putObject("context");
        sent.propertyNames().stream()
                .filter(name -> name.startsWith("_context_"))
                .forEach(name -> context.set(name.substring("_context_".length()), sent.get(name)));
        // Of oslo.messaging's own.
        context.putNull("client_timeout");
        assertThat(received).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messagingv2", "messaging"})
    void weReceiveWhatARealNotifierSends(String driver) throws Exception {
        try (Driver rabbit = broker.driver();
                Notifications notifications = subscribed(rabbit);
                OsloProgram notifier = OsloProgram.notifier(broker, topic.name(), driver)) {
            for (String example : EXAMPLES) {
                JsonNode documented = Examples.read("ironic/" + example);

                notifier.send(notification("info", example, documented.get("payload")));

                Received<?> one = take();
                assertThat(one.eventType()).isEqualTo(example);
                assertThat(one.publisherId()).isEqualTo("ironic-api.host");
                assertThat(one.level()).isEqualTo(Level.INFO);
                assertThat(UUID.fromString(one.messageId())).isNotNull();
                assertThat(Json.from(one.context())).isEqualTo(Json.parse(CONTEXT));
                assertThat(written(one)).isEqualTo(Json.of(documented.get("payload")));
            }
            assertThat(notifications.quarantine().list()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messagingv2", "messaging"})
    void weReceiveEachPriorityThatARealNotifierHas(String driver) throws Exception {
        JsonNode payload =
                Examples.read("ironic/baremetal.node.console_set.end").get("payload");
        Map<String, Level> levels = new HashMap<>();
        try (Driver rabbit = broker.driver();
                Notifications notifications = subscribed(rabbit);
                OsloProgram notifier = OsloProgram.notifier(broker, topic.name(), driver)) {
            for (String priority : LEVELS.keySet()) {
                notifier.send(notification(priority, "baremetal.node.console_set.end", payload));
                Received<?> one = take();
                levels.put(one.priority().toLowerCase(Locale.ROOT), one.level());
            }
            assertThat(notifications.quarantine().list()).isEmpty();
        }
        assertThat(levels).isEqualTo(LEVELS);
    }

    private static ObjectNode notification(String priority, String eventType, JsonNode payload) {
        ObjectNode notification = JsonNodeFactory.instance.objectNode();
        notification.put("priority", priority).put("publisher_id", "ironic-api.host");
        notification.put("event_type", eventType).set("payload", payload);
        notification.set("context", Examples.parse(CONTEXT));
        return notification;
    }

    /** With a handler for each payload; the pattern leaves nothing out. */
    private Notifications subscribed(Driver rabbit) {
        Notifications notifications = Notifications.builder()
                .publisher("watch.host")
                .topic(topic, rabbit)
                .build();
        Set<PayloadType<?>> types = new LinkedHashSet<>();
        topic.types().forEach(type -> types.addAll(type.payload().members()));
        SubscriptionBuilder subscription = notifications.subscribe(topic).matching("baremetal.#");
        types.forEach(type -> subscription.on(type, (payload, one) -> received.add(one)));
        subscription.start();
        return notifications;
    }

    private Received<?> take() throws InterruptedException {
        return Objects.requireNonNull(received.poll(30, TimeUnit.SECONDS), "nothing was received");
    }

    private <P> Json written(Received<P> one) {
        PayloadType<?> type = topic.types().stream()
                .flatMap(event -> event.payload().members().stream())
                .filter(member -> member.javaType().isInstance(one.payload()))
                .findFirst()
                .orElseThrow();
        return written(type, one.payload());
    }

    private static <P> Json written(PayloadType<P> type, Object payload) {
        return Json.parse(Serialization.json()
                .write(type, type.javaType().cast(payload), false)
                .utf8());
    }
}
