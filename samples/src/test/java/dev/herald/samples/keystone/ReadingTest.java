package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.InMemoryQuarantine;
import dev.herald.Notifications;
import dev.herald.Quarantined;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.Examples;
import dev.herald.samples.keystone.notification.BasicPayload;
import dev.herald.samples.keystone.notification.CadfAuthenticationEventPayload;
import dev.herald.samples.keystone.notification.CadfDomainGroupRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfDomainUserRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfEventType;
import dev.herald.samples.keystone.notification.CadfOutcome;
import dev.herald.samples.keystone.notification.CadfProjectGroupRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfProjectUserRoleEventPayload;
import dev.herald.samples.keystone.notification.CadfResourceEventPayload;
import dev.herald.samples.keystone.notification.KeystoneTopic;
import dev.herald.value.Bytes;
import dev.herald.wire.PayloadType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What real services send, which is the examples without any header, is read as the payload that it is. */
class ReadingTest {
    private static final List<PayloadType<?>> TYPES = List.of(
            BasicPayload.TYPE,
            CadfResourceEventPayload.TYPE,
            CadfAuthenticationEventPayload.TYPE,
            CadfProjectUserRoleEventPayload.TYPE,
            CadfProjectGroupRoleEventPayload.TYPE,
            CadfDomainUserRoleEventPayload.TYPE,
            CadfDomainGroupRoleEventPayload.TYPE);

    private final List<Object> read = new CopyOnWriteArrayList<>();
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final MemoryDriver bus = new MemoryDriver();
    private final Notifications consumer = Notifications.builder()
            .publisher("consumer.host5678")
            .topic(KeystoneTopic.TOPIC, bus)
            .quarantine(quarantine)
            .build();

    @BeforeEach
    void listen() {
        var subscription = consumer.subscribe(KeystoneTopic.TOPIC);
        TYPES.forEach(type -> subscription.on(type, (payload, received) -> read.add(payload)));
        subscription.start();
    }

    @AfterEach
    void stop() {
        consumer.close();
        bus.close();
    }

    @ParameterizedTest
    @CsvSource({
        "identity.user.created, BasicPayload",
        "identity.project.created, CadfResourceEventPayload",
        "identity.authenticate, CadfAuthenticationEventPayload",
        "identity.authenticate.federated, CadfAuthenticationEventPayload",
        "identity.role_assignment.created, CadfProjectGroupRoleEventPayload"
    })
    void anExampleIsReadAsWhatItIs(String example, String payload) {
        receive(example("keystone/" + example));

        assertThat(read).extracting(one -> one.getClass().getSimpleName()).containsExactly(payload);
        assertThat(quarantine.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"activity, ACTIVITY", "monitor, MONITOR", "control, CONTROL"})
    void anEventIsOneOfThreeTypes(String text, CadfEventType type) {
        ObjectNode example = example("keystone/identity.authenticate");
        ((ObjectNode) example.path("payload")).put("eventType", text);

        receive(example);

        assertThat(read)
                .first()
                .isInstanceOfSatisfying(
                        CadfAuthenticationEventPayload.class,
                        payload -> assertThat(payload.eventType()).isEqualTo(type));
    }

    @Test
    void anOutcomeThatIsNotKnownIsReadAsAnother() {
        ObjectNode example = example("keystone/identity.authenticate");
        ((ObjectNode) example.path("payload")).put("outcome", "success/after retry");

        receive(example);

        assertThat(read)
                .first()
                .isInstanceOfSatisfying(
                        CadfAuthenticationEventPayload.class,
                        payload -> assertThat(payload.outcome()).isEqualTo(CadfOutcome.OTHER));
    }

    @ParameterizedTest
    @CsvSource({"domain", "user"})
    void aRoleAssignmentWithBothOfAPairIsRefused(String second) {
        ObjectNode example = example("keystone/identity.role_assignment.created");
        ((ObjectNode) example.path("payload")).put(second, "671da331c47d4e29bb6ea1d270154ec3");

        assertRefused(example);
    }

    @ParameterizedTest
    @CsvSource({"project", "group"})
    void aRoleAssignmentWithNoneOfAPairIsRefused(String only) {
        ObjectNode example = example("keystone/identity.role_assignment.created");
        ((ObjectNode) example.path("payload")).remove(only);

        assertRefused(example);
    }

    private void assertRefused(ObjectNode notification) {
        receive(notification);

        assertThat(read).isEmpty();
        assertThat(quarantine.list()).extracting(Quarantined::reason).hasSize(1);
    }

    private static ObjectNode example(String name) {
        return (ObjectNode) Examples.read(name);
    }

    private void receive(ObjectNode notification) {
        bus.send(new Message(
                KeystoneTopic.TOPIC.name(),
                notification.path("event_type").asString(),
                Optional.empty(),
                Map.of(),
                "application/json",
                Bytes.utf8(notification.toString())));
        assertThat(bus.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
    }
}
