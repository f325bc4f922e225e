package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.example.VolumePayload;
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
    void whoeverInventsLongIdsDoesNotFillTheMemory() {
        Duplicates duplicates = new Duplicates(10);
        String longest = "x".repeat(512);

        duplicates.add(longest);
        duplicates.add(longest + "x");

        assertThat(duplicates.contains(longest)).isTrue();
        assertThat(duplicates.contains(longest + "x")).isFalse();
    }
}
