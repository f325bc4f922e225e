package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.example.VolumePayload;
import dev.herald.example.VolumeTopic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A subscription of one message at a time goes on, whatever fails around it, and each message comes to one end. */
class FaultsOfOthersTest extends ReceivingFixture {
    private final AtomicBoolean faulty = new AtomicBoolean(true);

    @Test
    void quarantineThatThrowsAnErrorHasTheMessageReceivedAgain() {
        Notifications others = builder().quarantine(new FaultyQuarantine()).build();
        subscribe(others).attempts(1).start();

        FakeIncoming bad = receive(volume("bad"));
        FakeIncoming good = receive(volume("good"));

        assertThat(bad.end()).isEqualTo("requeued after PT10S");
        assertThat(good.end()).isEqualTo("acknowledged");
        others.close();
    }

    @Test
    void whileTheQuarantineFailsOnlyTheQuarantineIsTriedAgain() {
        Notifications others = builder().quarantine(new FaultyQuarantine()).build();
        subscribe(others).attempts(1).start();
        FakeIncoming bad = volume("bad");

        assertThat(receive(bad).end()).isEqualTo("requeued after PT10S");
        assertThat(receiveAgain(bad).end()).isEqualTo("requeued after PT10S");
        faulty.set(false);
        assertThat(receiveAgain(bad).end()).isEqualTo("acknowledged");

        assertThat(calls).containsExactly("bad");
        assertThat(quarantine.list()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.attempts()).isEqualTo(1);
            assertThat(quarantined.reason()).startsWith("a handler threw java.lang.IllegalStateException at");
        });
        assertThat(receiveAgain(bad).end()).isEqualTo("acknowledged");
        assertThat(calls).as("whoever sends it again has it handled").containsExactly("bad", "bad");
        others.close();
    }

    @Test
    void batchThatHasNoClockWaitsForNothing() {
        Notifications others = builder().delays(new NoDelays()).build();
        others.subscribe(VolumeTopic.TOPIC)
                .onBatch(VolumePayload.TYPE, batch -> calls.add(batch.size() + " of 3"))
                .inBatches(3, Duration.ofSeconds(1))
                .start();

        assertThat(receive(volume("first")).end()).isEqualTo("acknowledged");
        assertThat(receive(volume("second")).end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("1 of 3", "1 of 3");
        others.close();
    }

    @Test
    void handlerThatIsInterruptedInterruptsNotTheNext() {
        CountDownLatch bothThere = new CountDownLatch(1);
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(Thread.currentThread().isInterrupted() ? "interrupted" : "in peace");
                    bothThere.await();
                    Thread.currentThread().interrupt();
                })
                .start();
        FakeIncoming first = receive(volume("first"));
        FakeIncoming second = receive(volume("second"));
        bothThere.countDown();

        assertThat(first.end()).isEqualTo("acknowledged");
        assertThat(second.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("in peace", "in peace");
    }

    @Test
    void clockThatThrowsHasTheMessageReceivedAgain() {
        FakeIncoming bad = volume("bad");
        Notifications others = builder()
                .clock(() -> {
                    throw new IllegalStateException("no time");
                })
                .build();
        subscribe(others).attempts(1).start();

        assertThat(receive(bad).end()).isEqualTo("requeued after PT10S");
        assertThat(receive(volume("good")).end()).isEqualTo("acknowledged");
        others.close();
    }

    @Test
    void driverThatThrowsAnErrorAtTheEndOfAMessageHoldsUpNothing() {
        subscribe(notifications).start();

        driver.handOver(new EndlessIncoming(volume("first").message()));

        assertThat(receive(volume("second")).end()).isEqualTo("acknowledged");
    }

    @Test
    void executorThatHasNoThreadIsAskedAgain() throws Exception {
        Executor scarce = work -> {
            if (faulty.getAndSet(false)) {
                throw new NoClassDefFoundError("the thread");
            }
            new Thread(work).start();
        };
        Notifications others = builder().executor(scarce).build();
        subscribe(others).start();

        FakeIncoming first = receive(volume("first"));
        FakeIncoming second = receive(volume("second"));
        delays.passNext();

        assertThat(first.end()).isEqualTo("acknowledged");
        assertThat(second.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("first", "second");
        others.close();
    }

    @Test
    void driverThatCannotEndAReceptionStillGetsItsMessagesBack() {
        AtomicReference<Runnable> nobody = new AtomicReference<>();
        FakeDriver stubborn = FakeDriver.delivering("stubborn").failingToClose();
        Notifications others = Notifications.builder()
                .publisher("p")
                .topic(VolumeTopic.TOPIC, stubborn)
                .executor(nobody::set)
                .build();
        subscribe(others).start();
        FakeIncoming waiting = volume("waiting");
        stubborn.handOver(waiting);

        others.close();

        assertThat(waiting.end()).isEqualTo("requeued after PT0S");
    }

    private SubscriptionBuilder subscribe(Notifications notifications) {
        return notifications.subscribe(VolumeTopic.TOPIC).on(VolumePayload.TYPE, (volume, received) -> {
            String name = volume.name().orElse("");
            calls.add(name);
            if (name.equals("bad")) {
                throw new IllegalStateException();
            }
        });
    }

    private FakeIncoming receiveAgain(FakeIncoming incoming) {
        return receive(new FakeIncoming(incoming.message()));
    }

    private static final class NoDelays implements Delays {
        @Override
        public Runnable after(Duration delay, Runnable action) {
            throw new OutOfMemoryError("no thread");
        }

        @Override
        public void close() {}
    }

    private final class FaultyQuarantine implements Quarantine {
        @Override
        public boolean add(Quarantined message) {
            if (faulty.get()) {
                throw new NoClassDefFoundError("the store");
            }
            return quarantine.add(message);
        }

        @Override
        public boolean remove(Quarantined message) {
            return false;
        }

        @Override
        public List<Quarantined> list() {
            return List.of();
        }
    }

    /** A message whose driver lacks a class. */
    private record EndlessIncoming(Message message) implements Incoming {
        @Override
        public void acknowledge() {
            throw new NoClassDefFoundError("the channel");
        }

        @Override
        public void requeue(Duration after) {
            throw new NoClassDefFoundError("the channel");
        }

        @Override
        public void reject(String reason) {
            throw new NoClassDefFoundError("the channel");
        }
    }
}
