package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.example.VolumePayload;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest extends ReceivingFixture {
    @Test
    void handlerThatFailsIsTriedAgainAfterGrowingDelaysAndThenGivenUp() throws Exception {
        subscribe().on(VolumePayload.TYPE, (volume, received) -> fail(volume)).start();

        FakeIncoming incoming = receive(volume("secret plan"));
        for (int i = 0; i < 4; i++) {
            delays.passNext();
        }

        assertThat(incoming.end()).isEqualTo("acknowledged");
        assertThat(delays.asked)
                .containsExactly(
                        Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
        assertThat(quarantine.list()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.attempts()).isEqualTo(5);
            assertThat(quarantined.kind()).isEmpty();
            assertThat(quarantined.since()).isEqualTo(NOW);
            assertThat(quarantined.subscription()).isEqualTo("#1");
            assertThat(quarantined.message()).isEqualTo(incoming.message());
            assertThat(quarantined.reason())
                    .startsWith("a handler threw java.lang.IllegalStateException at dev.herald.RetryTest.fail(")
                    .doesNotContain("secret plan");
        });
        assertThat(quarantine.toString()).contains("after 5 attempts").doesNotContain("secret");
        Statistics statistics = notifications.statistics();
        assertThat(statistics.retried()).isEqualTo(4);
        assertThat(statistics.quarantined()).isEqualTo(1);
        assertThat(statistics.handled()).isZero();
    }

    @Test
    void subscriptionGoesOnAfterWhateverWasThrown() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    switch (volume.name().orElse("")) {
                        case "error" -> throw new StackOverflowError();
                        case "checked" -> throw new java.io.IOException();
                        default -> calls.add(volume.name().orElse(""));
                    }
                })
                .attempts(1)
                .start();

        receive(volume("error")).end();
        receive(volume("checked")).end();
        receive(volume("good")).end();

        assertThat(calls).containsExactly("good");
        assertThat(quarantine.list()).hasSize(2);
    }

    @Test
    void laterAttemptMaySucceed() throws Exception {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add("attempt");
                    if (calls.size() < 3) {
                        fail(volume);
                    }
                })
                .backoff(Duration.ofSeconds(1), Duration.ofMillis(1500))
                .start();

        FakeIncoming incoming = receive(volume("data"));
        delays.passNext();
        delays.passNext();

        assertThat(incoming.end()).isEqualTo("acknowledged");
        assertThat(delays.asked).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(1500));
        assertThat(quarantine.list()).isEmpty();
        assertThat(notifications.statistics().handled()).isEqualTo(1);
    }

    @Test
    void nothingOvertakesAMessageThatWaitsForItsNextAttempt() throws Exception {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    if (calls.size() == 1) {
                        fail(volume);
                    }
                })
                .start();

        FakeIncoming first = receive(volume("first"));
        FakeIncoming second = receive(volume("second"));
        delays.passNext();

        assertThat(first.end()).isEqualTo("acknowledged");
        assertThat(second.end()).isEqualTo("acknowledged");
        assertThat(calls).containsExactly("first", "first", "second");
    }

    @Test
    void fullQuarantineRejectsToTheDriver() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> fail(volume))
                .attempts(1)
                .start();

        receive(volume("1")).end();
        receive(volume("2")).end();
        String end = receive(volume("3")).end();

        assertThat(end).startsWith("rejected: a handler threw java.lang.IllegalStateException");
        assertThat(quarantine.list()).hasSize(2);
    }

    @Test
    void releasedMessageGoesToTheHandlersAgain() {
        subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> {
                    calls.add(volume.name().orElse(""));
                    if (calls.size() == 1) {
                        fail(volume);
                    }
                })
                .attempts(1)
                .group("billing")
                .start();
        receive(volume("data")).end();
        Quarantined quarantined = quarantine.list().get(0);
        assertThat(quarantined.subscription()).isEqualTo("billing");

        boolean released = notifications.release(quarantined);
        boolean again = notifications.release(quarantined);
        receive(volume("behind")).end();

        assertThat(released).isTrue();
        assertThat(again).isFalse();
        assertThat(calls).containsExactly("data", "data", "behind");
        assertThat(quarantine.list()).isEmpty();
        assertThat(notifications.quarantine()).isSameAs(quarantine);
    }

    @Test
    void messageStaysInQuarantineWhileItsSubscriptionIsNotOpen() {
        SubscriptionBuilder subscription = subscribe()
                .on(VolumePayload.TYPE, (volume, received) -> fail(volume))
                .attempts(1);
        subscription.start().close();
        subscription.start();
        receive(volume("data")).end();
        notifications.close();

        assertThat(notifications.release(quarantine.list().get(0))).isFalse();
        assertThat(quarantine.list()).hasSize(1);
    }

    private static void fail(VolumePayload volume) {
        throw new IllegalStateException("cannot take " + volume.name().orElse(""));
    }
}
