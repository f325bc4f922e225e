package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.BatchHandler;
import dev.herald.NotHandledException;
import dev.herald.Notifications;
import dev.herald.Quarantined;
import dev.herald.Received;
import dev.herald.driver.Subscription;
import dev.herald.event.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How notifications of one ordering key are handled many at a time, with any driver: a part of {@link DriverContract}. */
public abstract class BatchContract extends HandlingContract {
    /** For batches that wait for nothing but to be full. */
    private static final Duration AGES = Duration.ofHours(1);

    private static final int ATTEMPTS = 3;

    @Test
    protected void fullBatchesComeAtOnceAndInOrder() throws Exception {
        Topic topic = Probe.topic(topic());
        Batches batches = new Batches();
        try (Notifications notifications = notifications(topic)) {
            batches.subscribe(notifications, topic, 50, AGES, batch -> {});
            for (int i = 0; i < 200; i++) {
                emit(notifications, "" + i);
            }

            for (int i = 0; i < 200; i += 50) {
                assertThat(batches.next()).isEqualTo(numbers(i, i + 50));
            }
        }
    }

    @Test
    protected void batchThatIsNotFullComesWhenItsTimeIsUp() throws Exception {
        Topic topic = Probe.topic(topic());
        Batches batches = new Batches();
        try (Notifications notifications = notifications(topic)) {
            batches.subscribe(notifications, topic, 50, Duration.ofMillis(50), batch -> {});
            for (int i = 0; i < 10; i++) {
                emit(notifications, "" + i);
            }

            assertThat(batches.until(10)).isEqualTo(numbers(0, 10));
        }
    }

    @Test
    protected void handledBatchIsAcknowledgedAndWhatIsStillGatheredIsReceivedBySomebodyElse() throws Exception {
        Topic topic = Probe.topic(topic());
        Batches batches = new Batches();
        try (Notifications notifications = notifications(topic)) {
            Subscription subscription = batches.subscribe(notifications, topic, 3, AGES, batch -> {});
            for (int i = 0; i < 5; i++) {
                emit(notifications, "" + i);
            }
            assertThat(batches.next()).isEqualTo(numbers(0, 3));
            subscription.close();

            batches.subscribe(notifications, topic, 2, AGES, batch -> {});

            assertThat(batches.next()).isEqualTo(numbers(3, 5));
        }
    }

    @Test
    protected void namedNotificationSeesExactlyTheConfiguredAttemptsAndTheOthersAreHandledInOrder() throws Exception {
        assertThat(attempts(batch -> {
                    for (Received<Probe> one : batch) {
                        if (one.payload().text().equals("3")) {
                            throw new NotHandledException(one, new IllegalStateException("it is bad"));
                        }
                    }
                }))
                .containsExactly(numbers(0, 6), numbers(0, 3), List.of("3"), List.of("3"), numbers(4, 6));
    }

    @Test
    protected void batchThatAlwaysFailsIsTriedOneByOneAndTheOneAtFaultSeesExactlyTheConfiguredAttempts()
            throws Exception {
        assertThat(attempts(batch -> {
                    if (batch.stream().anyMatch(one -> one.payload().text().equals("3"))) {
                        throw new IllegalStateException("one of them is bad");
                    }
                }))
                .containsExactly(
                        numbers(0, 6),
                        List.of("0"),
                        List.of("1"),
                        List.of("2"),
                        List.of("3"),
                        List.of("3"),
                        List.of("4"),
                        List.of("5"));
    }

    /** What a handler is given of a batch of six, until somebody else would get what is left of it, which must be nothing. */
    private List<List<String>> attempts(BatchHandler<Probe> handler) throws Exception {
        Topic topic = Probe.topic(topic());
        Batches batches = new Batches();
        List<List<String>> attempts = new ArrayList<>();
        try (Notifications notifications = notifications(topic)) {
            Subscription subscription = batches.subscribe(notifications, topic, 6, AGES, handler);
            for (int i = 0; i < 12; i++) {
                emit(notifications, i < 6 ? "" + i : "last " + i);
            }
            for (List<String> batch = batches.next(); !batch.contains("last 6"); batch = batches.next()) {
                attempts.add(batch);
            }
            assertThat(notifications.quarantine().list())
                    .extracting(Quarantined::attempts)
                    .containsExactly(ATTEMPTS);
            subscription.close();
            batches.subscribe(notifications, topic, 1, AGES, batch -> {});
            emit(notifications, "heir");
            assertThat(batches.next()).containsExactly("heir");
        }
        return attempts;
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toList();
    }

    /** The batches that a handler was given. */
    private final class Batches {
        private final BlockingQueue<List<String>> given = new LinkedBlockingQueue<>();

        Subscription subscribe(
                Notifications notifications, Topic topic, int most, Duration wait, BatchHandler<Probe> handler) {
            return notifications
                    .subscribe(topic)
                    .onBatch(Probe.TYPE, batch -> {
                        given.add(batch.stream()
                                .map(received -> received.payload().text())
                                .toList());
                        handler.handle(batch);
                    })
                    .inBatches(most, wait)
                    .group("batches")
                    .attempts(ATTEMPTS)
                    .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
                    .start();
        }

        List<String> next() throws InterruptedException {
            List<String> batch = given.poll(patience().toNanos(), TimeUnit.NANOSECONDS);
            assertThat(batch).as("a batch within %s", patience()).isNotNull();
            return batch;
        }

        /** What is in the next batches, until so many notifications have come. */
        List<String> until(int count) throws InterruptedException {
            List<String> all = new ArrayList<>();
            while (all.size() < count) {
                all.addAll(next());
            }
            return all;
        }
    }
}
