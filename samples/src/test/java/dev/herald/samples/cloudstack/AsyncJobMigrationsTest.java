package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.Quarantined;
import dev.herald.annotation.ArbitrariesFor;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.Arrivals;
import dev.herald.samples.Examples;
import dev.herald.samples.cloudstack.notification.AsyncJobDefinition;
import dev.herald.samples.cloudstack.notification.AsyncJobEvents;
import dev.herald.samples.cloudstack.notification.AsyncJobPayload;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import dev.herald.testkit.PayloadLaws;
import dev.herald.testkit.jqwik.PayloadArbitraries;
import dev.herald.value.Bytes;
import dev.herald.wire.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Line 1 of jobs had their parameters in a string, line 2 has them in an object. */
@ArbitrariesFor(AsyncJobDefinition.class)
class AsyncJobMigrationsTest {
    private static final AsyncJobPayload JOB = AsyncJobPayload.builder()
            .eventDateTime(Instant.parse("2026-11-21T09:00:00Z"))
            .jobId(UUID.fromString("00000000-0000-4000-8000-000000000001"))
            .command("startVirtualMachine")
            .cmdInfo(Map.of("id", "web", "password", "\"quoted\""))
            .commandEventType("VM.START")
            .user(UUID.fromString("a11ce000-0000-4000-8000-000000000002"))
            .status(AsyncJobDefinition.Status.IN_PROGRESS)
            .resultCode(0)
            .build();

    @Property
    void whatGoesDownAndUpAgainIsTheSame(@ForAll("jobs") AsyncJobPayload job) {
        PayloadLaws.of(AsyncJobPayload.TYPE).survivesOlderLines(job);
    }

    @Property
    void anyJobArrives(@ForAll("jobs") AsyncJobPayload job) {
        PayloadLaws.of(AsyncJobPayload.TYPE).comesBack(job);
    }

    @Example
    void line2HasAnObjectAndLine1TheSameAsText() {
        assertThat(data(emitted("2.0")).path("cmdInfo"))
                .isEqualTo(Examples.parse("{\"id\": \"web\", \"password\": \"\\\"quoted\\\"\"}"));
        assertThat(data(emitted("1.0")).path("cmdInfo").asString())
                .isEqualTo("{\"id\":\"web\",\"password\":\"\\\"quoted\\\"\"}");
    }

    @Example
    void aConsumerOfLine2ReadsWhatAProducerOfLine1Wrote() {
        Reading reading = read(emitted("1.0"));

        assertThat(reading.refused()).isEmpty();
        assertThat(reading.jobs()).containsExactly(JOB);
    }

    @Example
    void anOldStringThatIsNoObjectOfStringsIsRefusedAndKept() {
        for (String malformed : List.of(
                "", "id=web", "{\"id\":\"web\"", "[\"web\"]", "null", "{\"id\":5}", "{\"id\":\"a\",\"id\":\"b\"}")) {
            Reading reading = read(withCmdInfo(emitted("1.0"), malformed));

            assertThat(reading.jobs()).as(malformed).isEmpty();
            assertThat(reading.refused()).as(malformed).singleElement().satisfies(refused -> {
                assertThat(refused.kind()).contains(RefusedException.Kind.MIGRATION_FAILED);
                assertThat(refused.reason()).contains("cloudstack/AsyncJobPayload 1 -> 2");
            });
        }
    }

    @Example
    void whatPeopleSeeOfARefusalTellsNoParameter() {
        Reading reading = read(withCmdInfo(emitted("1.0"), "password=mellon"));

        assertThat(reading.refused().get(0).reason()).doesNotContain("mellon");
        assertThat(JOB.toString()).doesNotContain("quoted");
    }

    @Provide
    Arbitrary<AsyncJobPayload> jobs() {
        return PayloadArbitraries.of(AsyncJobPayloadArbitrary::next);
    }

    /** What a consumer of line 2 made of a message. */
    private record Reading(List<AsyncJobPayload> jobs, List<Quarantined> refused) {}

    private static Reading read(Message message) {
        Arrivals<AsyncJobPayload> jobs = new Arrivals<>();
        try (MemoryDriver memory = new MemoryDriver();
                Notifications consumer = Notifications.builder()
                        .publisher("consumer")
                        .topic(CloudStackTopic.TOPIC, memory)
                        .build()) {
            consumer.subscribe(CloudStackTopic.TOPIC)
                    .on(AsyncJobPayload.TYPE, (job, received) -> jobs.add(job))
                    .start();
            memory.send(message);
            assertThat(memory.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
            return new Reading(
                    jobs.await(0, Duration.ZERO), consumer.quarantine().list());
        }
    }

    private static Message emitted(String version) {
        try (MemoryDriver memory = new MemoryDriver();
                Notifications producer = Notifications.builder()
                        .publisher("management-server")
                        .topic(CloudStackTopic.TOPIC, memory)
                        .pin(AsyncJobPayload.TYPE, version)
                        .build()) {
            producer.emit(AsyncJobEvents.SUBMIT.info(JOB)).toCompletableFuture().join();
            return memory.broker().sent().get(0);
        }
    }

    private static Message withCmdInfo(Message message, String cmdInfo) {
        ObjectNode notification = (ObjectNode) Examples.parse(message.body().utf8());
        ((ObjectNode) notification.path("payload").path("cloudstack_object.data")).put("cmdInfo", cmdInfo);
        return new Message(
                message.topic(),
                message.routingKey(),
                message.orderingKey(),
                message.headers(),
                message.contentType(),
                Bytes.utf8(notification.toString()));
    }

    private static JsonNode data(Message message) {
        return Examples.parse(message.body().utf8()).path("payload").path("cloudstack_object.data");
    }
}
