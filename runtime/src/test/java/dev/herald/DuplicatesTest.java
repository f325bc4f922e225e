package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.example.VolumePayload;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Copies of one message that are there at the same time: a driver may hand a message over again while it is being handled. */
class DuplicatesTest extends ReceivingFixture {
    @Test
    void copyThatWaitsForItsNextAttemptIsDroppedOnceTheOtherWasHandled() throws Exception {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    if (calls.size() == 1) {
                        throw new IllegalStateException();
                    }
                })
                .concurrency(2)
                .dropDuplicates()
                .start();
        FakeIncoming one = volume("data");
        FakeIncoming copy = new FakeIncoming(one.message());

        receive(one);
        delays.awaitPending();
        assertThat(receive(copy).end()).isEqualTo("acknowledged");
        delays.passNext();

        assertThat(one.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("data", "data");
        assertThat(notifications.statistics().duplicates()).isEqualTo(1);
    }

    @Test
    void copyWaitsWhileTheOtherIsBeingHandled() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    working.countDown();
                    goOn.await();
                })
                .concurrency(2)
                .dropDuplicates()
                .start();
        FakeIncoming one = volume("data");
        FakeIncoming copy = new FakeIncoming(one.message());

        receive(one);
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();
        receive(copy);
        delays.awaitPending();
        goOn.countDown();
        assertThat(one.end()).isEqualTo("acknowledged");
        delays.passNext();

        assertThat(copy.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("data");
        assertThat(notifications.statistics().duplicates()).isEqualTo(1);
        assertThat(notifications.statistics().retried()).isZero();
    }

    @Test
    void endOfAMessageIsNotThatOfACopyThatHasBegunMeanwhile() throws Exception {
        CountDownLatch copyAtWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    if (calls.size() == 3) {
                        copyAtWork.countDown();
                        goOn.await();
                    }
                })
                .concurrency(2)
                .dropDuplicates(1)
                .start();
        FakeIncoming one = volume("data");
        FakeIncoming other = volume("other");
        FakeIncoming copy = new FakeIncoming(one.message());
        FakeIncoming another = new FakeIncoming(one.message());

        // While its acknowledgement is under way it is forgotten, and a copy begins.
        driver.handOver(new Slow(one, () -> {
            receive(other).end();
            receive(copy);
            assertThat(copyAtWork.await(10, TimeUnit.SECONDS)).isTrue();
            return true;
        }));
        assertThat(one.end()).isEqualTo("acknowledged");
        receive(another);
        delays.awaitPending();
        goOn.countDown();
        assertThat(copy.end()).isEqualTo("acknowledged");
        delays.passNext();

        assertThat(another.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("data", "other", "data");
    }

    /** A message with something to do before it is acknowledged. */
    private record Slow(FakeIncoming incoming, Callable<Boolean> before) implements Incoming {
        @Override
        public Message message() {
            return incoming.message();
        }

        @Override
        public void acknowledge() {
            try {
                assertThat(before.call()).isTrue();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
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

    @Test
    void whoeverInventsLongIdsDoesNotFillTheMemory() {
        Duplicates duplicates = new Duplicates(10);
        String longest = "x".repeat(512);

        duplicates.add(longest);
        duplicates.add(longest + "x");

        assertThat(duplicates.contains(longest)).isTrue();
        assertThat(duplicates.contains(longest + "x")).isFalse();
    }
}
