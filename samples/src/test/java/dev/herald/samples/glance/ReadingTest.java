package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.InMemoryQuarantine;
import dev.herald.Notifications;
import dev.herald.Quarantined;
import dev.herald.SubscriptionBuilder;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.glance.notification.FailedTaskPayload;
import dev.herald.samples.glance.notification.GlanceTopic;
import dev.herald.samples.glance.notification.ImageIdPayload;
import dev.herald.samples.glance.notification.ImagePayload;
import dev.herald.samples.glance.notification.ImageSendPayload;
import dev.herald.samples.glance.notification.ProblemPayload;
import dev.herald.samples.glance.notification.SucceededTaskPayload;
import dev.herald.samples.glance.notification.TaskPayload;
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

/** Payloads without identity, of messages without headers: event type and level say what they are. */
class ReadingTest {
    private static final String TASK = """
            {"task_id": "1be26c0b-03f2-4d2e-ae87-c02d7f33c123", "owner": "o", "task_type": "import", "status": "%s", "task_input": {},
             "result": %s, "message": %s, "expires_at": "2013-08-31T19:03:45Z", "created_at": "2013-08-29T19:03:45Z",
             "updated_at": "2013-08-29T19:03:45Z"}""";

    private final List<Object> read = new CopyOnWriteArrayList<>();
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
    private final MemoryDriver bus = new MemoryDriver();
    private final Notifications consumer = Notifications.builder()
            .publisher("consumer.host5678")
            .topic(GlanceTopic.TOPIC, bus)
            .quarantine(quarantine)
            .build();

    @BeforeEach
    void listen() {
        SubscriptionBuilder subscription = consumer.subscribe(GlanceTopic.TOPIC);
        List<PayloadType<?>> types = List.of(
                ImagePayload.TYPE,
                ImageIdPayload.TYPE,
                ImageSendPayload.TYPE,
                ProblemPayload.TYPE,
                TaskPayload.TYPE,
                SucceededTaskPayload.TYPE,
                FailedTaskPayload.TYPE);
        types.forEach(type -> subscription.on(type, (payload, received) -> read.add(payload)));
        subscription.start();
    }

    @AfterEach
    void stop() {
        consumer.close();
        bus.close();
    }

    @ParameterizedTest
    @CsvSource({"image.delete, WARN", "image.delete, ERROR", "image.create, WARN", "task.success, ERROR"})
    void aTextAtWarnOrErrorIsAProblem(String eventType, String priority) {
        receive(eventType, priority, "\"71c675ab-d94f-49cd-a114-e12490b328d9\"");

        assertThat(read)
                .containsExactly(ProblemPayload.builder()
                        .message("71c675ab-d94f-49cd-a114-e12490b328d9")
                        .build());
    }

    @Test
    void theTextOfADeletionAtInfoIsAnId() {
        receive("image.delete", "INFO", "\"71c675ab-d94f-49cd-a114-e12490b328d9\"");

        assertThat(read)
                .containsExactly(
                        ImageIdPayload.builder().id(RunningGlance.IMAGE).build());
    }

    @ParameterizedTest
    @CsvSource({
        "task.run, processing, null, null, TaskPayload",
        "task.processing, pending, null, null, TaskPayload",
        "task.success, success, {}, null, SucceededTaskPayload",
        "task.failure, failure, null, \"broken\", FailedTaskPayload"
    })
    void aTaskIsReadAsTheStateThatItsEventTypeSays(
            String eventType, String status, String result, String message, String payload) {
        receive(eventType, "INFO", TASK.formatted(status, result, message));

        assertThat(read).extracting(one -> one.getClass().getSimpleName()).containsExactly(payload);
    }

    @ParameterizedTest
    @CsvSource({
        "task.run, processing, {}, null",
        "task.run, processing, null, \"broken\"",
        "task.success, success, {}, \"broken\"",
        "task.success, success, null, null",
        "task.failure, failure, {}, \"broken\"",
        "task.failure, failure, null, null",
        "task.run, deleted, null, null"
    })
    void aTaskThatIsNotAsThePageSaysIsRefused(String eventType, String status, String result, String message) {
        receive(eventType, "INFO", TASK.formatted(status, result, message));

        assertThat(read).isEmpty();
        assertThat(quarantine.list()).extracting(Quarantined::reason).hasSize(1);
    }

    private void receive(String eventType, String priority, String payload) {
        String body = """
                {"message_id": "m", "publisher_id": "glance-1", "event_type": "%s", "priority": "%s",
                 "timestamp": "2013-08-29 19:03:45.960280", "payload": %s}""".formatted(eventType, priority, payload);
        bus.send(new Message(
                GlanceTopic.TOPIC.name(), eventType, Optional.empty(), Map.of(), "application/json", Bytes.utf8(body)));
        assertThat(bus.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
    }
}
