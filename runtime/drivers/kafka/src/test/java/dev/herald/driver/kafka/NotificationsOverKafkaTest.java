package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.Outcome;
import dev.herald.Quarantined;
import dev.herald.Receipt;
import dev.herald.Unreadable;
import dev.herald.driver.Message;
import dev.herald.driver.kafka.lab.DiskEvents;
import dev.herald.driver.kafka.lab.DiskPayload;
import dev.herald.driver.kafka.lab.LabTopic;
import dev.herald.event.Topic;
import dev.herald.value.Bytes;
import dev.herald.wire.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotificationsOverKafkaTest extends KafkaFixture {
    private final Topic topic = LabTopic.TOPIC.named(topic(3));
    private final KafkaDriver kafka = open();
    private final Queue<String> handled = new ConcurrentLinkedQueue<>();

    private NotificationsBuilder builder() {
        return Notifications.builder()
                .publisher("lab.host-1")
                .topic(topic, kafka)
                .orderingKey(DiskPayload.TYPE, DiskPayload::serial);
    }

    @Test
    void handlerThatAlwaysFailsSeesExactlyTheAttemptsAndHoldsUpNobodyForEver() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        try (Notifications notifications = builder().build()) {
            notifications
                    .subscribe(topic)
                    .group("group")
                    .backoff(Duration.ofMillis(10), Duration.ofMillis(20))
                    .on(DiskPayload.TYPE, (disk, received) -> {
                        if (disk.size() == 13) {
                            attempts.incrementAndGet();
                            throw new IllegalStateException("never");
                        }
                        handled.add(disk.serial());
                    })
                    .start();

            emit(notifications, disk("a", 13));
            emit(notifications, disk("a", 1));

            Waiting.until("the next one is handled", () -> handled.contains("a"));
            assertThat(attempts).hasValue(5);
            assertThat(notifications.quarantine().list())
                    .extracting(Quarantined::attempts)
                    .containsExactly(5);
        }
        try (var admin = broker().admin()) {
            Committed.await(admin, "group", topic.name(), 2);
        }
        assertThat(attempts).hasValue(5);
    }

    @Test
    void notificationsOfOneKeyKeepTheirOrderWhateverTheConcurrencyAndTheFailures() throws Exception {
        Map<String, Integer> failures = new ConcurrentHashMap<>();
        try (Notifications notifications = builder().build()) {
            notifications
                    .subscribe(topic)
                    .group("group")
                    .concurrency(8)
                    .backoff(Duration.ofMillis(5), Duration.ofMillis(5))
                    .on(DiskPayload.TYPE, (disk, received) -> {
                        if (disk.size() % 10 == 3 && failures.merge(disk.toString(), 1, Integer::sum) < 3) {
                            throw new IllegalStateException("not yet");
                        }
                        handled.add(disk.serial() + disk.size());
                    })
                    .start();

            for (int i = 0; i < 50; i++) {
                for (String serial : List.of("a", "b", "c", "d")) {
                    emit(notifications, disk(serial, i));
                }
            }

            Waiting.until("all are handled", () -> handled.size() == 200);
        }
        for (String serial : List.of("a", "b", "c", "d")) {
            assertThat(handled.stream().filter(one -> one.startsWith(serial)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 50).mapToObj(i -> serial + i).toList());
        }
    }

    @Test
    void whatCannotBeReadIsGivenUpWithItsReason() throws Exception {
        try (Notifications notifications = builder().build()) {
            notifications
                    .subscribe(topic)
                    .group("group")
                    .on(DiskPayload.TYPE, (disk, received) -> handled.add(disk.serial()))
                    .start();
            emit(notifications, disk("good", 1));
            Message good = sample();

            put(good, "<xml/>");
            put(good, good.body().utf8().replace("\"1.2\"", "\"2.0\""));
            put(good, good.body().utf8().replace("DiskPayload", "TapePayload"));
            await(kafka.send(new Message(
                    topic.name(), "", Optional.empty(), Map.of("foreign", "yes"), "image/png", Bytes.of((byte) 1))));
            emit(notifications, disk("last", 1));

            Waiting.until("the good ones are handled", () -> handled.containsAll(List.of("good", "last")));
            Waiting.until(
                    "the bad ones are kept",
                    () -> notifications.quarantine().list().size() >= 3);
            assertThat(notifications.quarantine().list())
                    .extracting(entry -> entry.kind().orElseThrow())
                    .contains(RefusedException.Kind.UNSUPPORTED_MACRO);
        }
    }

    @Test
    void whatIsRejectedIsADeadLetterWithTheRefusal() throws Exception {
        try (Notifications notifications = builder().build()) {
            notifications
                    .subscribe(topic)
                    .group("group")
                    .unreadable(Unreadable.REJECT)
                    .on(DiskPayload.TYPE, (disk, received) -> handled.add(disk.serial()))
                    .start();
            emit(notifications, disk("good", 1));
            put(sample(), "<xml/>");
            try (var admin = broker().admin()) {
                Committed.await(admin, "group", topic.name(), 2);
            }
        }
        KafkaDriver undertaker = open(builder -> builder.property("auto.offset.reset", "earliest"));
        Message letter = receive(undertaker, alone(topic.name() + "-dead-letters", 1))
                .take()
                .message();
        assertThat(letter.body()).isEqualTo(Bytes.utf8("<xml/>"));
        assertThat(letter.headers().get(DeadLetters.REASON)).isNotEmpty();
    }

    /** A message of the topic, as it is. */
    private Message sample() {
        KafkaDriver reader = open(builder -> builder.property("auto.offset.reset", "earliest"));
        return receive(reader, alone(topic.name(), 1)).take().message();
    }

    /** A producer that tells nothing of the payload in its headers. */
    private void put(Message like, String body) throws Exception {
        await(kafka.send(new Message(
                topic.name(), like.routingKey(), like.orderingKey(), Map.of(), like.contentType(), Bytes.utf8(body))));
    }

    private static DiskPayload disk(String serial, int size) {
        return DiskPayload.builder().serial(serial).size(size).build();
    }

    private static void emit(Notifications notifications, DiskPayload disk) throws Exception {
        Receipt receipt = notifications
                .emit(DiskEvents.ADDED.info(disk))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        assertThat(receipt.outcome()).isInstanceOf(Outcome.Delivered.class);
    }
}
