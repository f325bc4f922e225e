package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.driver.Subscription;
import dev.herald.event.Emission;
import dev.herald.example.HostPayload;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumePayload;
import dev.herald.example.Volumes;
import dev.herald.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest extends ReceivingFixture {
    private static final Duration WAIT = Duration.ofMillis(200);

    @Test
    void fullBatchIsHandledAtOnceAndThenAcknowledged() {
        subscribe().onBatch(VolumePayload.TYPE, this::note).inBatches(3, WAIT).start();

        List<FakeIncoming> incoming = receive("1", "2", "3", "4");

        assertThat(incoming.subList(0, 3)).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 2 3");
        assertThat(incoming.get(3).ended()).isNotDone();
        assertThat(notifications.statistics().handled()).isEqualTo(3);
    }

    @Test
    void batchThatIsNotFullIsHandledWhenItsFirstMessageHasWaited() throws Exception {
        subscribe().onBatch(VolumePayload.TYPE, this::note).inBatches(3, WAIT).start();

        List<FakeIncoming> incoming = receive("1", "2");
        delays.passNext();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 2");
        assertThat(delays.asked)
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(WAIT.dividedBy(2), WAIT));
        assertThat(delays.pending()).isZero();
    }

    @Test
    void fullBatchLeavesNoClockBehind() {
        subscribe().onBatch(VolumePayload.TYPE, this::note).inBatches(2, WAIT).start();

        List<FakeIncoming> incoming = receive("1", "2", "3", "4");

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 2", "3 4");
        assertThat(delays.pending()).isZero();
    }

    @Test
    void eachHandlerGetsWhatItTakesInItsOrder() {
        subscribe()
                .onBatch(VolumePayload.TYPE, this::note)
                .onBatch(
                        List.of(VolumePayload.TYPE, HostPayload.TYPE),
                        (List<Received<Object>> batch) -> calls.add(batch.size() + " of both, the second is "
                                + batch.get(1).payload().getClass().getSimpleName()))
                .inBatches(3, WAIT)
                .start();

        FakeIncoming first = receive(volume("1"));
        FakeIncoming second = receive(new FakeIncoming(message(resized(80))));
        FakeIncoming third = receive(volume("3"));

        assertThat(Stream.of(first, second, third))
                .extracting(FakeIncoming::end)
                .containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 3", "3 of both, the second is HostPayload");
    }

    @Test
    void namedNotificationIsTriedAgainInItsPlaceAndTheOthersLoseNoAttempt() throws Exception {
        subscribe()
                .onBatch(VolumePayload.TYPE, batch -> {
                    note(batch);
                    for (Received<VolumePayload> one : batch) {
                        if (name(one).equals("bad")) {
                            throw new NotHandledException(one, new IllegalStateException());
                        }
                    }
                })
                .attempts(3)
                .inBatches(4, WAIT)
                .start();

        List<FakeIncoming> incoming = receive("1", "bad", "3", "4");
        delays.passNext();
        delays.passNext();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 bad 3 4", "1", "bad", "bad", "3 4");
        assertThat(delays.asked).endsWith(Duration.ofMillis(100), Duration.ofMillis(200));
        assertThat(quarantine.list()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.attempts()).isEqualTo(3);
            assertThat(quarantined.message()).isEqualTo(incoming.get(1).message());
            assertThat(quarantined.reason()).startsWith("a handler threw java.lang.IllegalStateException at");
        });
        assertThat(notifications.statistics().retried()).isEqualTo(2);
        assertThat(notifications.statistics().handled()).isEqualTo(3);
    }

    @Test
    void batchThatFailsAsAWholeIsTriedOneByOneAndCountsForEach() throws Exception {
        subscribe()
                .onBatch(VolumePayload.TYPE, batch -> {
                    note(batch);
                    if (calls.get(calls.size() - 1).contains("bad")) {
                        throw new IllegalStateException();
                    }
                })
                .attempts(3)
                .inBatches(3, WAIT)
                .start();

        List<FakeIncoming> incoming = receive("1", "bad", "3");
        delays.passNext();
        delays.passNext();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 bad 3", "1", "bad", "bad", "3");
        assertThat(quarantine.list())
                .singleElement()
                .satisfies(quarantined -> assertThat(quarantined.attempts()).isEqualTo(3));
        assertThat(notifications.statistics().handled()).isEqualTo(2);
    }

    @Test
    void withOneAttemptNothingIsGivenUpForTheFaultOfAnother() throws Exception {
        subscribe()
                .onBatch(VolumePayload.TYPE, batch -> {
                    note(batch);
                    if (calls.get(calls.size() - 1).contains("bad")) {
                        throw new IllegalStateException();
                    }
                })
                .attempts(1)
                .inBatches(2, WAIT)
                .start();

        List<FakeIncoming> incoming = receive("1", "bad");
        delays.passNext();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1 bad", "1", "bad");
        assertThat(quarantine.list()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.message()).isEqualTo(incoming.get(1).message());
            assertThat(quarantined.attempts()).isEqualTo(2);
        });
    }

    @Test
    void unreadableMessageIsGivenUpAndTheRestOfTheBatchIsHandled() {
        subscribe().onBatch(VolumePayload.TYPE, this::note).inBatches(3, WAIT).start();
        FakeIncoming good = volume("1");

        FakeIncoming bad = receive(new FakeIncoming(unreadable(good.message())));
        receive(good);
        receive(volume("2")).end();

        assertThat(bad.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("1 2");
        assertThat(quarantine.list()).hasSize(1);
    }

    @Test
    void secondCopyWithinABatchIsDroppedAsADuplicate() {
        subscribe()
                .onBatch(VolumePayload.TYPE, this::note)
                .inBatches(3, WAIT)
                .dropDuplicates()
                .start();
        FakeIncoming first = receive(volume("1"));
        FakeIncoming copy = receive(new FakeIncoming(first.message()));
        FakeIncoming other = receive(volume("2"));

        assertThat(Stream.of(first, copy, other)).extracting(FakeIncoming::end).containsOnly("acknowledged");
        assertThat(calls).containsExactly("1", "2");
        assertThat(notifications.statistics().duplicates()).isEqualTo(1);
    }

    @Test
    void closingGivesBackWhatIsGathered() {
        Subscription subscription = subscribe()
                .onBatch(VolumePayload.TYPE, this::note)
                .inBatches(3, WAIT)
                .start();
        List<FakeIncoming> incoming = receive("1", "2");

        subscription.close();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("requeued after PT0S");
        assertThat(calls).isEmpty();
        assertThat(delays.pending()).isZero();
    }

    @Test
    void closingGivesBackWhatWaitsForItsNextAttemptInOnePieceOrMany() throws Exception {
        Subscription subscription = subscribe()
                .onBatch(VolumePayload.TYPE, batch -> {
                    note(batch);
                    throw new IllegalStateException();
                })
                .inBatches(3, WAIT)
                .start();
        List<FakeIncoming> incoming = receive("1", "2", "3");
        delays.awaitPending();

        subscription.close();

        assertThat(incoming).extracting(FakeIncoming::end).containsOnly("requeued after PT0S");
        assertThat(calls).containsExactly("1 2 3");
    }

    private static Message unreadable(Message message) {
        return new Message(
                message.topic(),
                message.routingKey(),
                message.orderingKey(),
                message.headers(),
                message.contentType(),
                Bytes.utf8("{}"));
    }

    private List<FakeIncoming> receive(String... names) {
        return Stream.of(names).map(name -> receive(volume(name))).toList();
    }

    private void note(List<? extends Received<? extends VolumePayload>> batch) {
        calls.add(String.join(" ", batch.stream().map(BatchTest::name).toList()));
    }

    private static String name(Received<? extends VolumePayload> received) {
        return received.payload().name().orElse("");
    }

    private static Emission<HostPayload> resized(int port) {
        return VolumeEvents.RESIZE.warning(Volumes.host(port));
    }
}
