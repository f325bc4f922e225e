package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Outcome.Delivered;
import dev.herald.Outcome.Failed;
import dev.herald.driver.Delivery;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SendingTest {
    private final List<CompletableFuture<Delivery>> open = new CopyOnWriteArrayList<>();
    private final FakeDriver slow = new FakeDriver("slow", message -> {
        CompletableFuture<Delivery> delivery = new CompletableFuture<>();
        open.add(delivery);
        return delivery;
    });
    private final ManualDelays delays = new ManualDelays();

    @Test
    void driversFailIndependently() {
        FakeDriver good = FakeDriver.delivering("good");
        FakeDriver throwing = new FakeDriver("throwing", message -> {
            throw new IllegalStateException("broken");
        });
        FakeDriver silent =
                new FakeDriver("silent", message -> FakeDriver.delivered().thenApply(delivery -> null));
        FakeDriver refusing = new FakeDriver(
                "refusing",
                message -> CompletableFuture.failedFuture(new DriverException(Kind.REJECTED, "no such exchange")));
        Notifications notifications = notifications(good, throwing, silent, refusing);

        Receipt receipt = emit(notifications).join();

        assertThat(receipt.results())
                .extracting(result -> result.driver() + ": " + text(result.outcome()))
                .containsExactly(
                        "good: YES",
                        "throwing: BROKEN throwing failed with java.lang.IllegalStateException",
                        "silent: BROKEN silent answered nothing",
                        "refusing: REJECTED no such exchange");
        assertThat(receipt.outcome()).isInstanceOf(Failed.class);
        assertThat(notifications.statistics().failed()).isEqualTo(1);
    }

    @Test
    void worstOutcomeIsTheOneOfTheReceipt() {
        FakeDriver unrouted =
                new FakeDriver("unrouted", message -> CompletableFuture.completedFuture(new Delivery(Routed.NO)));

        Receipt receipt =
                emit(notifications(FakeDriver.delivering("good"), unrouted)).join();

        assertThat(receipt.outcome()).isEqualTo(new Delivered(Routed.NO));
    }

    @Test
    void driverThatDoesNotAnswerIsTimedOutWithoutHoldingAnybodyUp() {
        Notifications notifications =
                builder(slow).sendTimeout(Duration.ofSeconds(3)).build();

        CompletableFuture<Receipt> receipt = emit(notifications);
        delays.pass(Duration.ofSeconds(2));
        assertThat(receipt).isNotDone();
        delays.pass(Duration.ofSeconds(1));

        assertThat(text(receipt.join().outcome())).isEqualTo("TIMED_OUT slow did not answer within PT3S");
    }

    @Test
    void answerInTimeCallsTheTimeoutOff() {
        CompletableFuture<Receipt> receipt = emit(notifications(slow));
        open.get(0).complete(new Delivery(Routed.UNKNOWN));

        assertThat(receipt.join().outcome()).isEqualTo(new Delivered(Routed.UNKNOWN));
        assertThat(delays.pending()).isZero();
    }

    @Test
    void oneMessageTooManyIsBusyUntilAPlaceIsFree() {
        Notifications notifications = builder(slow).inFlight(2).build();
        CompletableFuture<Receipt> first = emit(notifications);
        emit(notifications);

        assertThat(text(emit(notifications).join().outcome())).isEqualTo("BUSY 2 messages are on their way with slow");

        open.get(0).complete(new Delivery(Routed.YES));
        assertThat(first.join().outcome()).isInstanceOf(Delivered.class);
        assertThat(emit(notifications)).isNotDone();
    }

    @Test
    void oneDriverOnTwoTopicsHasOneBound() {
        Notifications notifications = builder(slow)
                .topic(VolumeTopic.TOPIC.named("copy"), slow)
                .inFlight(1)
                .build();

        CompletableFuture<Receipt> receipt = emit(notifications);
        open.get(0).complete(new Delivery(Routed.YES));

        assertThat(receipt.join().results())
                .extracting(result -> text(result.outcome()))
                .containsExactly("YES", "BUSY 1 messages are on their way with slow");
    }

    @Test
    void emissionMayWaitForAPlace() throws Exception {
        Notifications notifications =
                builder(slow).inFlight(1).block(Duration.ofSeconds(10)).build();
        emit(notifications);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Outcome> second = CompletableFuture.supplyAsync(() -> {
            waiting.countDown();
            CompletableFuture<Receipt> receipt = emit(notifications);
            open.get(1).complete(new Delivery(Routed.YES));
            return receipt.join().outcome();
        });

        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(second).isNotDone();
        open.get(0).complete(new Delivery(Routed.YES));

        assertThat(second.join()).isInstanceOf(Delivered.class);
    }

    @Test
    void closeWaitsForWhatIsOnItsWay() throws Exception {
        // With one place, which is taken, no other emission goes out until the notifications are closed.
        Notifications notifications =
                builder(slow).inFlight(1).drain(Duration.ofSeconds(10)).build();
        CompletableFuture<Receipt> receipt = emit(notifications);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(notifications::close);
        while (!text(emit(notifications).join().outcome()).startsWith("CLOSED")) {
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();
        open.get(0).complete(new Delivery(Routed.YES));

        closing.get(10, TimeUnit.SECONDS);
        assertThat(receipt.join().outcome()).isInstanceOf(Delivered.class);
    }

    @Test
    void closeDoesNotWaitForever() {
        Notifications notifications = builder(slow).drain(Duration.ZERO).build();
        emit(notifications);

        notifications.close();

        assertThat(text(emit(notifications).join().outcome())).startsWith("CLOSED");
    }

    private static String text(Outcome outcome) {
        return outcome instanceof Failed failed
                ? failed.kind() + " " + failed.why()
                : outcome instanceof Delivered delivered ? delivered.routed().name() : outcome.toString();
    }

    private Notifications notifications(Driver... drivers) {
        return builder(drivers).build();
    }

    private NotificationsBuilder builder(Driver... drivers) {
        return Notifications.builder()
                .publisher("p")
                .topic(VolumeTopic.TOPIC, drivers)
                .delays(delays);
    }

    private static CompletableFuture<Receipt> emit(Notifications notifications) {
        return notifications.emit(VolumeEvents.RESIZE.warning(Volumes.host())).toCompletableFuture();
    }
}
