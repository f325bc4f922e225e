package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Subscription;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Batches whose handlers are at work: several at a time, and when somebody closes. */
class BatchWorkTest extends ReceivingFixture {
    private static final Duration WAIT = Duration.ofMillis(200);

    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void severalBatchesAreHandledAtATime() {
        CyclicBarrier both = new CyclicBarrier(2);
        subscribe()
                .onBatch(VolumePayload.TYPE, batch -> {
                    both.await(10, TimeUnit.SECONDS);
                    note(batch);
                })
                .inBatches(2, WAIT)
                .concurrency(2)
                .start();

        List<FakeIncoming> incoming = receive("1", "2", "3", "4");

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactlyInAnyOrder("1 2", "3 4");
    }

    @Test
    void closeWaitsForTheBatchAtWorkAndGivesBackTheRest() throws Exception {
        Subscription subscription = subscribe()
                .onBatch(VolumePayload.TYPE, this::work)
                .inBatches(2, WAIT)
                .start();
        List<FakeIncoming> incoming = receive("1", "2", "3", "4", "5");
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

        Thread closing = new Thread(subscription::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();

        assertThat(incoming)
                .extracting(one -> one.ended().getNow("nothing"))
                .containsExactly(
                        "acknowledged",
                        "acknowledged",
                        "requeued after PT0S",
                        "requeued after PT0S",
                        "requeued after PT0S");
        assertThat(calls).containsExactly("1 2");
    }

    @Test
    void batchThatTakesTooLongIsInterruptedAndGivenBack() throws Exception {
        Notifications impatient = builder().drain(Duration.ZERO).build();
        impatient
                .subscribe(VolumeTopic.TOPIC)
                .onBatch(VolumePayload.TYPE, this::work)
                .inBatches(2, WAIT)
                .start();
        List<FakeIncoming> incoming = receive("1", "2");
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();

        impatient.close();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("requeued after PT0S");
        assertThat(calls).isEmpty();
        assertThat(quarantine.list()).isEmpty();
    }

    @Test
    void messageThatIsLostWhileItIsGatheredIsLeftToItsNewOwner() {
        subscribe().onBatch(VolumePayload.TYPE, this::note).inBatches(2, WAIT).start();
        FakeIncoming lost = volume("lost");

        driver.handOver(new Lost(lost));
        FakeIncoming good = receive(volume("good"));

        assertThat(good.end()).isEqualTo("acknowledged");
        assertThat(lost.end()).isEqualTo("requeued after PT0S");
        assertThat(calls).containsExactly("good");
    }

    @Test
    void handlerThatNamesATypeTwiceIsCalledOnce() {
        subscribe()
                .onBatch(List.of(VolumePayload.TYPE, VolumePayload.TYPE), this::note)
                .inBatches(1, WAIT)
                .start();

        assertThat(receive(volume("1")).end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("1");
    }

    @Test
    void batchesThatNoDriverCouldFillAreRefused() {
        SubscriptionBuilder large =
                subscribe().onBatch(VolumePayload.TYPE, this::note).inBatches(32_768, WAIT);

        assertThatThrownBy(large::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("batches of 32768 messages with a concurrency of 1 take 65536 messages at once,"
                        + " batches being gathered included, but must take at most 65535");
        large.inBatches(32_767, WAIT).start();
    }

    /** A message whose partition, or channel, has gone to somebody else. */
    private record Lost(FakeIncoming incoming) implements Incoming {
        @Override
        public Message message() {
            return incoming.message();
        }

        @Override
        public boolean isLost() {
            return true;
        }

        @Override
        public void acknowledge() {
            incoming.acknowledge();
        }

        @Override
        public void requeue(Duration after) {
            incoming.requeue(after);
        }

        @Override
        public void reject(String reason) {
            incoming.reject(reason);
        }
    }

    private List<FakeIncoming> receive(String... names) {
        return Stream.of(names).map(name -> receive(volume(name))).toList();
    }

    private void work(List<Received<VolumePayload>> batch) throws InterruptedException {
        working.countDown();
        goOn.await();
        note(batch);
    }

    private void note(List<? extends Received<? extends VolumePayload>> batch) {
        calls.add(String.join(
                " ", batch.stream().map(one -> one.payload().name().orElse("")).toList()));
    }
}
