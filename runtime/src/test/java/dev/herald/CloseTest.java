package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery;
import dev.herald.driver.Subscription;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CloseTest extends ReceivingFixture {
    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void closeWaitsForTheHandlerAtWorkAndHandlesNothingElse() throws Exception {
        Subscription subscription =
                subscribe().on(VolumePayload.TYPE, this::work).start();
        FakeIncoming first = receive(volume("first"));
        FakeIncoming second = receive(volume("second"));
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

        Thread closing = new Thread(subscription::close);
        CompletableFuture<Boolean> waited = new CompletableFuture<>();
        driver.whileClosing = () -> {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            waited.complete(closing.isAlive());
        };
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(driver.receptionClosed).isFalse();
        goOn.countDown();
        closing.join();

        assertThat(first.ended()).isCompletedWithValue("acknowledged");
        assertThat(second.ended()).isCompletedWithValue("requeued after PT0S");
        assertThat(driver.receptionClosed).isTrue();
        assertThat(waited.join()).isTrue();
        assertThat(receive(volume("late")).end()).isEqualTo("requeued after PT0S");
        assertThat(calls).containsExactly("first");
    }

    @Test
    void handlerThatTakesTooLongIsInterruptedAndItsMessageGivenBack() throws Exception {
        Notifications impatient = builder().drain(Duration.ZERO).build();
        impatient
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, this::work)
                .on(VolumePayload.TYPE, (volume, received) -> calls.add("never"))
                .start();
        FakeIncoming incoming = receive(volume("slow"));
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

        impatient.close();

        assertThat(incoming.end()).isEqualTo("requeued after PT0S");
        assertThat(calls).isEmpty();
        assertThat(quarantine.list()).isEmpty();
        assertThatThrownBy(() -> impatient
                        .subscribe(VolumeTopic.TOPIC)
                        .on(VolumePayload.TYPE, this::work)
                        .start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the notifications are closed");
    }

    @Test
    void messageThatWaitsForItsNextAttemptIsGivenBack() throws Exception {
        Subscription subscription = subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add("attempt");
                    throw new IllegalStateException();
                })
                .start();
        FakeIncoming incoming = receive(volume("data"));
        while (delays.pending() == 0) {
            Thread.onSpinWait();
        }

        subscription.close();
        delays.passNext();

        assertThat(incoming.end()).isEqualTo("requeued after PT0S");
        assertThat(calls).containsExactly("attempt");
    }

    @Test
    void releasedMessageGoesBackIntoQuarantineWhenItsSubscriptionIsClosed() throws Exception {
        Subscription subscription = subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    throw new IllegalStateException();
                })
                .attempts(2)
                .start();
        receive(volume("data"));
        delays.passNext();
        while (quarantine.list().isEmpty()) {
            Thread.onSpinWait();
        }
        Quarantined quarantined = quarantine.list().get(0);

        notifications.release(quarantined);
        while (delays.pending() == 0) {
            Thread.onSpinWait();
        }
        subscription.close();

        assertThat(quarantine.list()).containsExactly(quarantined);
    }

    @Test
    void handlerMayCloseItsOwnSubscription() {
        CompletableFuture<Subscription> own = new CompletableFuture<>();
        Subscription subscription = subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    own.get().close();
                    calls.add(volume.name().orElse(""));
                })
                .start();
        own.complete(subscription);

        assertThat(receive(volume("last")).end()).isEqualTo("acknowledged");
        assertThat(receive(volume("late")).end()).isEqualTo("requeued after PT0S");
        assertThat(calls).containsExactly("last");
    }

    @Test
    void whatIsOnItsWayIsCountedWhenItIsClosed() {
        FakeDriver elsewhere = new FakeDriver(
                "elsewhere", message -> CompletableFuture.supplyAsync(() -> new Delivery(Delivery.Routed.YES)));
        for (int i = 0; i < 300; i++) {
            Notifications notifications = Notifications.builder()
                    .publisher("p")
                    .topic(VolumeTopic.TOPIC, elsewhere)
                    .build();

            notifications.emit(VolumeEvents.ATTACH.end(Volumes.volume()));
            notifications.close();

            assertThat(notifications.statistics().emitted()).isEqualTo(1);
        }
    }

    @Test
    void closingTwiceIsFine() {
        Subscription subscription =
                subscribe().on(VolumePayload.TYPE, this::work).start();

        subscription.close();
        subscription.close();
        notifications.close();
        notifications.close();

        assertThat(driver.receptionClosed).isTrue();
    }

    private void work(VolumePayload volume, Received<VolumePayload> received) throws InterruptedException {
        working.countDown();
        goOn.await();
        calls.add(volume.name().orElse(""));
    }
}
